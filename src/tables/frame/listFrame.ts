import type { Area, ListObject } from "../../workbook/workbook";
import { cellText } from "../grid/cellText";
import type { Grid } from "../grid/grid";
import { rowShape, type RowShape } from "../grid/rowShape";
import type { Frame } from "./frame";
import { isLineCell, isNote, isUnitLine } from "./lineText";

/**
 * An Excel table as a frame: Excel itself says where it is and which row names its columns. Rows right above that
 * group its columns are part of the header, lines above are its title, notes below are its notes. `undefined` where it has no
 * header row, or nothing below it.
 */
export function listFrame(grid: Grid, list: ListObject): Frame | undefined {
  const { used } = grid;
  const { top, left } = list.area;
  if (!list.headerRow || !used || top < used.top) return undefined;
  const bottom = Math.min(list.area.bottom, used.bottom);
  const right = Math.min(list.area.right, used.right);
  const body = shapesIn(grid, { top: top + 1, left, bottom, right });
  if (body.length === 0) return undefined;
  const first = top - (groupsColumns(grid, top - 1, left, right) ? 1 : 0);
  const header = first < top ? [first, top] : [top];
  return {
    kind: "frame",
    area: { top: first, left, bottom, right },
    lead: linesAbove(grid, { top: first, left, right }),
    header,
    body,
    notes: notesBelow(grid, { left, bottom, right }),
    ...(list.totalsRow && { totals: list.area.bottom }),
  };
}

function shapesIn(grid: Grid, { top, left, bottom, right }: Area): RowShape[] {
  const shapes: RowShape[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const shape = rowShape(grid, row, left, right);
    if (shape.columns.length > 0) shapes.push(shape);
  }
  return shapes;
}

/** 2021年 | 2022年 over the columns of an Excel table, whose own header can have one row only. */
function groupsColumns(grid: Grid, row: number, left: number, right: number): boolean {
  const { columns, figures } = rowShape(grid, row, left, right);
  const [first, ...others] = columns;
  if (first === undefined || first === left || figures.length > 0) return false;
  const over = grid.merge(row, first);
  const isLine = columns.some((column) => isLineCell(cellText(grid.cell(row, column))));
  return !isLine && (others.length > 0 || (over !== undefined && over.right > over.left));
}

const MOST_LINES = 4;

/** Lines alone in their rows: title and unit. One that stands over several tables is the title of each. */
export function linesAbove(grid: Grid, { top, left, right }: Omit<Area, "bottom">): RowShape[] {
  const lines: RowShape[] = [];
  for (let row = top - 1; row >= Math.max(0, top - MOST_LINES); row -= 1) {
    const filled = grid.filled(row);
    const [only = left] = filled;
    const [from, to] = filled.length === 1 ? [only, only] : [left, right];
    const shape = rowShape(grid, row, from, to);
    if (filled.length === 0) continue;
    if (shape.columns.length === 0) continue;
    const texts = shape.columns.map((column) => cellText(grid.cell(row, column)));
    const isLine =
      texts.length === 1 || texts.every((text) => isLineCell(text) || isUnitLine(text));
    if (!isLine || shape.figures.length > 0 || texts.some(isNote)) break;
    lines.unshift(shape);
  }
  return lines;
}

function notesBelow(grid: Grid, { left, bottom, right }: Omit<Area, "top">): RowShape[] {
  const notes: RowShape[] = [];
  for (let row = bottom + 1; row <= bottom + 2 * MOST_LINES; row += 1) {
    const shape = rowShape(grid, row, left, right);
    if (shape.columns.length === 0) continue;
    const [first = left] = shape.columns;
    if (!isNote(cellText(grid.cell(row, first)))) break;
    notes.push(shape);
  }
  return notes;
}
