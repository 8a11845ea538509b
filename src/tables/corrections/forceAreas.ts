import type { Area } from "../../workbook/workbook";
import type { Frame, Loose } from "../frame/frame";
import type { Grid } from "../grid/grid";
import { rowShape, type RowShape } from "../grid/rowShape";
import type { Correction } from "./corrections";
import { matchArea } from "./matchArea";
import { outcomeOf, type Outcome } from "./outcome";

/** A sheet and what it was cut into. */
export interface SheetPieces {
  readonly grid: Grid;
  readonly pieces: readonly (Frame | Loose)[];
}

/** Sheets cut anew. */
export interface ForcedAreas {
  readonly sheets: readonly SheetPieces[];
  readonly outcomes: readonly Outcome[];
}

/** The sheets with the areas the user wants read as tables; what an area takes away from a piece is not left unsaid. */
export function forceAreas(
  sheets: readonly SheetPieces[],
  corrections: readonly Correction[],
): ForcedAreas {
  let forced = sheets;
  const outcomes: Outcome[] = [];
  for (const correction of corrections) {
    if (correction.kind !== "force") continue;
    const found = matchArea(
      correction.area,
      sheets.map(({ grid }) => grid),
    );
    outcomes.push(outcomeOf(correction, found));
    if (!found.ok) continue;
    const { grid, area } = found.value;
    const frame = frameOf(grid, area, correction.headerRows);
    forced = forced.map((sheet) =>
      sheet.grid === grid
        ? { grid, pieces: [...sheet.pieces.flatMap((piece) => rest(grid, piece, area)), frame] }
        : sheet,
    );
  }
  return { sheets: forced, outcomes };
}

const MOST_LINES_ABOVE = 3;

function frameOf(grid: Grid, area: Area, headerRows: number): Frame {
  const shapes: RowShape[] = [];
  for (let row = area.top + headerRows; row <= area.bottom; row += 1) {
    const shape = rowShape(grid, row, area.left, area.right);
    if (shape.columns.length > 0) shapes.push(shape);
  }
  const lead: RowShape[] = [];
  for (let row = area.top - 1; row >= 0 && lead.length < MOST_LINES_ABOVE; row -= 1) {
    const shape = rowShape(grid, row, area.left, area.right);
    if (shape.columns.length !== 1 || shape.figures.length > 0) break;
    lead.unshift(shape);
  }
  const last = Math.min(area.top + headerRows - 1, area.bottom);
  const header = Array.from({ length: last - area.top + 1 }, (_, index) => area.top + index);
  return { kind: "frame", area, lead, header, body: shapes, notes: [] };
}

/** What is left of a piece beside a forced area: refused, for it is no longer a table, unless untouched. */
function rest(grid: Grid, piece: Frame | Loose, forced: Area): (Frame | Loose)[] {
  const { top, left, bottom, right } = piece.area;
  const apart =
    bottom < forced.top || top > forced.bottom || right < forced.left || left > forced.right;
  if (apart) return [piece];
  const middle = { top: Math.max(top, forced.top), bottom: Math.min(bottom, forced.bottom) };
  const sides: Area[] = [
    { top, left, right, bottom: forced.top - 1 },
    { top: forced.bottom + 1, left, right, bottom },
    { ...middle, left, right: forced.left - 1 },
    { ...middle, left: forced.right + 1, right },
  ];
  return sides
    .filter((area) => isFilled(grid, area))
    .map((area) => ({ kind: "loose", area, code: "no-header" }));
}

function isFilled(grid: Grid, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row += 1) {
    if (grid.filled(row).some((column) => column >= left && column <= right)) return true;
  }
  return false;
}
