import type { IColumnData, IFreeze, IRange, IRowData, IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import { parseRectangle } from "../../src/workbook/address";
import type { CellValues } from "../univer/cellData";
import type { FormulaReader } from "./bookData";
import { cellData } from "./cellDataOfFile";
import type { StyleTable } from "./styleTable";
import { NO, YES } from "./univerEnums";

/** Room below and beside what is filled in. */
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 8;
const LEAST_ROWS = 100;
const LEAST_COLUMNS = 26;

const PIXELS_PER_POINT = 4 / 3;
const LINE_HEIGHT = 1.35;

export function sheetData(
  worksheet: ExcelJS.Worksheet,
  styles: StyleTable,
  readFormula: FormulaReader,
): Partial<IWorksheetData> {
  return {
    name: worksheet.name,
    hidden: worksheet.state === "visible" ? NO : YES,
    rowCount: Math.max(LEAST_ROWS, worksheet.rowCount + SPARE_ROWS),
    columnCount: Math.max(LEAST_COLUMNS, worksheet.columnCount + SPARE_COLUMNS),
    defaultColumnWidth: columnPixels(worksheet.properties.defaultColWidth ?? 9),
    defaultRowHeight: Math.round(worksheet.properties.defaultRowHeight * PIXELS_PER_POINT),
    cellData: cells(worksheet, styles, readFormula),
    columnData: columns(worksheet),
    rowData: rows(worksheet),
    mergeData: merges(worksheet),
    freeze: freeze(worksheet),
  };
}

function cells(
  worksheet: ExcelJS.Worksheet,
  styles: StyleTable,
  readFormula: FormulaReader,
): CellValues {
  const values: CellValues = {};
  const filledByFormula = new Set<string>();
  worksheet.eachRow((row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      // The value of a merged area stands in its first cell only; what a formula fills comes from the formula.
      const isCovered = cell.isMerged && cell.master !== cell;
      const isFilledByFormula = filledByFormula.has(cell.address);
      for (const address of spilledAddresses(cell)) filledByFormula.add(address);
      const content = isCovered || isFilledByFormula ? {} : cellData(cell, readFormula);
      const style = styles.idOf(cell);
      if (style !== undefined) content.s = style;
      if (Object.keys(content).length > 0) {
        (values[rowNumber - 1] ??= {})[columnNumber - 1] = content;
      }
    });
  });
  return values;
}

/** The other cells of an array formula's area; the file keeps their values as if they were constants. */
function spilledAddresses(cell: ExcelJS.Cell): string[] {
  const { ref } =
    cell.value && typeof cell.value === "object" ? (cell.value as { ref?: string }) : {};
  const area = ref === undefined ? undefined : parseRectangle(ref);
  if (!area) return [];
  const addresses: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const { address } = cell.worksheet.getCell(row + 1, column + 1);
      if (address !== cell.address) addresses.push(address);
    }
  }
  return addresses;
}

/** A width in characters of the default font, as files give it, in pixels. */
function columnPixels(width: number): number {
  return Math.round(width * 7 + 5);
}

function columns(worksheet: ExcelJS.Worksheet): Record<number, Partial<IColumnData>> {
  const found: Record<number, Partial<IColumnData>> = {};
  for (let index = 0; index < worksheet.columnCount; index++) {
    const { width, hidden } = worksheet.getColumn(index + 1);
    const data = {
      ...(width === undefined ? {} : { w: columnPixels(width) }),
      ...(hidden ? { hd: YES } : {}),
    };
    if (Object.keys(data).length > 0) found[index] = data;
  }
  return found;
}

function rows(worksheet: ExcelJS.Worksheet): Record<number, Partial<IRowData>> {
  const found: Record<number, Partial<IRowData>> = {};
  const standard = worksheet.properties.defaultRowHeight;
  worksheet.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    const { hidden } = row as { hidden?: boolean };
    const height = (row as { height?: number }).height || textHeight(row, standard);
    const data = {
      ...(height > standard ? { h: Math.round(height * PIXELS_PER_POINT) } : {}),
      ...(hidden ? { hd: YES } : {}),
    };
    if (Object.keys(data).length > 0) found[rowNumber - 1] = data;
  });
  return found;
}

/** How high Excel makes a row whose height nobody has set: as its largest letters need it. */
function textHeight(row: ExcelJS.Row, standard: number): number {
  let height = standard;
  row.eachCell((cell) => {
    const size = (cell.font as Partial<ExcelJS.Font> | undefined)?.size ?? 0;
    height = Math.max(height, size * LINE_HEIGHT);
  });
  return height;
}

function merges(worksheet: ExcelJS.Worksheet): IRange[] {
  return worksheet.model.merges.flatMap((address) => {
    const area = parseRectangle(address);
    if (!area) return [];
    const { top, left, bottom, right } = area;
    return [{ startRow: top, startColumn: left, endRow: bottom, endColumn: right }];
  });
}

function freeze(worksheet: ExcelJS.Worksheet): IFreeze {
  // A sheet without views has null here, whatever its type says.
  const views = worksheet.views as ExcelJS.Worksheet["views"] | null;
  const frozen = views?.find((view) => view.state === "frozen");
  const { xSplit = 0, ySplit = 0 } = (frozen ?? {}) as { xSplit?: number; ySplit?: number };
  // Univer counts the first row and column that scroll, and -1 where all do.
  return { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 };
}
