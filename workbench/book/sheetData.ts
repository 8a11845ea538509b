import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import { coveredCells, type CoveredCells } from "../../src/hosts/xlsx/coveredCells";
import type { FileCell, SheetPart } from "../../src/hosts/xlsx/parts/sheetPart";
import { UsedArea } from "../../src/hosts/xlsx/usedArea";
import type { Area } from "../../src/workbook/workbook";
import type { CellValues } from "../univer/cellData";
import type { FormulaReader } from "./bookData";
import { cellData } from "./cellDataOfFile";
import type { StyleTable } from "./styleTable";
import { YES } from "./univerEnums";

/** Room below and beside what is filled in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.35;

/** How high rows are, in points, and how wide columns, in characters, where the file does not say. */
const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 9;

/** Content and looks of a sheet; its name and whether it is hidden stand in the list of sheets. */
export function sheetData(
  sheet: SheetPart,
  styles: StyleTable,
  readFormula: FormulaReader,
): Partial<IWorksheetData> {
  const used = new UsedArea();
  used.add(0, 0);
  for (const { row, column } of sheet.cells) used.add(row, column);
  const { merges, covers } = coveredCells(sheet.merges, used);
  const { rowHeight = ROW_HEIGHT, columnWidth = COLUMN_WIDTH } = sheet;
  const columnCount = Math.max(LEAST_COLUMNS, used.right + 1 + SPARE_COLUMNS);
  return {
    rowCount: Math.max(LEAST_ROWS, used.bottom + 1 + SPARE_ROWS),
    columnCount,
    defaultColumnWidth: columnPixels(columnWidth),
    defaultRowHeight: Math.round(rowHeight * PIXELS_PER_POINT),
    cellData: cells(sheet.cells, styles, readFormula, {
      merge: covers,
      formula: coveredCells(formulaAreas(sheet.cells), used).covers,
    }),
    columnData: columns(sheet, columnCount),
    rowData: rows(sheet, styles, rowHeight),
    mergeData: merges.map(rangeOf),
    freeze: freeze(sheet),
  };
}

/** Whether something lies over a cell without beginning there. */
interface Covering {
  readonly merge: CoveredCells["covers"];
  readonly formula: CoveredCells["covers"];
}

function cells(
  written: readonly FileCell[],
  styles: StyleTable,
  readFormula: FormulaReader,
  isCoveredBy: Covering,
): CellValues {
  const values: CellValues = {};
  for (const cell of written) {
    const { row, column } = cell;
    // The value of a merged area stands in its first cell only; what a formula fills comes from the formula.
    const isLeftOut = isCoveredBy.merge(row, column) || isCoveredBy.formula(row, column);
    const content = isLeftOut ? {} : cellData(cell, readFormula);
    const style = styles.idOf(cell.style);
    if (style !== undefined) content.s = style;
    if (Object.keys(content).length > 0) (values[row] ??= {})[column] = content;
  }
  return values;
}

/** The areas of array formulas; the file keeps the values of all their cells as if they were constants. */
function formulaAreas(cells: readonly FileCell[]): Area[] {
  return cells.flatMap(({ formula }) => (formula?.fills ? [formula.fills] : []));
}

/** A width in characters of the default font, as files give it, in pixels. */
function columnPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

function columns(
  { columns: told }: SheetPart,
  columnCount: number,
): Record<number, Partial<IColumnData>> {
  const found: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden } of told) {
    if (width === undefined && !hidden) continue;
    for (let column = first; column <= Math.min(last, columnCount - 1); column += 1) {
      found[column] = {
        ...(width === undefined ? {} : { w: columnPixels(width) }),
        ...(hidden ? { hd: YES } : {}),
      };
    }
  }
  return found;
}

/** Rows with a height of their own; where nobody has set one, Excel makes them as high as the largest letters need. */
function rows(
  { rows: told, cells }: SheetPart,
  styles: StyleTable,
  standard: number,
): Record<number, Partial<IRowData>> {
  const heights = new Map<number, number>();
  for (const { row, style } of cells) {
    const height = styles.fontSizeOf(style) * LINE_HEIGHT;
    if (height > (heights.get(row) ?? standard)) heights.set(row, height);
  }
  for (const [row, { height }] of told) if (height) heights.set(row, height);
  const found: Record<number, Partial<IRowData>> = {};
  for (const [row, height] of heights) {
    if (height > standard) found[row] = { h: Math.round(height * PIXELS_PER_POINT) };
  }
  for (const [row, { hidden }] of told) if (hidden) found[row] = { ...found[row], hd: YES };
  return found;
}

function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function freeze({ frozen }: SheetPart): IFreeze {
  const { columns: xSplit = 0, rows: ySplit = 0 } = frozen ?? {};
  // Univer counts the first row and column that scroll, and -1 where all do.
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
