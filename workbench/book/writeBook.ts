import ExcelJS from "exceljs";
import type { Area } from "../../src/workbook/workbook";
import { quoteSheet } from "../grid/address";
import { rectangle } from "../grid/area";
import type { BookAreas, GridList } from "../grid/bookAreas";
import type { CellFormat, GridCell, GridModel, GridSheet } from "../grid/gridModel";
import { absolute } from "../protocol/objects/namedItemCollection";
import { formatCell, formatRectangle } from "../../src/workbook/address";
import { withSettings } from "./withSettings";

/** What is saved: the grid as it stands, and what else the file is to hold. */
export interface SavedParts {
  readonly grid: GridModel;
  readonly areas: BookAreas;
  /** What the add-in has kept in the workbook: pairs of key and JSON text. */
  readonly settings: readonly (readonly [string, string])[];
}

/** Turns a formula of the grid, without its `=`, into one as files keep it. */
export type FormulaWriter = (formula: string) => string;

/**
 * The open workbook as an .xlsx file. The functions of the add-in are kept as Excel keeps them, `_xldudf_METRIC_GROWTH(`, each
 * with its last value, so that a program without the add-in shows that.
 */
export async function writeBook(
  { grid, areas, settings }: SavedParts,
  writeFormula: FormulaWriter,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of grid.sheets()) addSheet(book, { grid, areas }, sheet, writeFormula);
  for (const { name, sheet, area } of areas.names) {
    const owner = grid.sheets().find(({ id }) => id === sheet);
    if (!owner) continue;
    book.definedNames.add(`${quoteSheet(owner.name)}!${absolute(formatRectangle(area))}`, name);
  }
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return withSettings(bytes, settings);
}

const POINTS_PER_CHARACTER = 5.25;
const STATES = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

function addSheet(
  book: ExcelJS.Workbook,
  { grid, areas }: Pick<SavedParts, "grid" | "areas">,
  { id, name, visibility }: GridSheet,
  writeFormula: FormulaWriter,
): void {
  const sheet = book.addWorksheet(name, { state: STATES[visibility] });
  const used = grid.usedArea(id, false);
  if (!used) return;
  const { right, bottom } = used;
  for (const list of areas.lists) if (list.sheet === id) addTable(sheet, grid, list);
  for (let column = 0; column <= right; column++) {
    const written = sheet.getColumn(column + 1);
    written.width = grid.columnWidth(id, column) / POINTS_PER_CHARACTER;
    written.hidden = grid.isColumnHidden(id, column);
  }
  for (const [row, cells] of grid.cells(id, rectangle(0, 0, bottom + 1, right + 1)).entries()) {
    const written = sheet.getRow(row + 1);
    written.height = grid.rowHeight(id, row);
    if (grid.isRowHidden(id, row)) written.hidden = true;
    for (const [column, cell] of cells.entries()) {
      const target = written.getCell(column + 1);
      const value = valueOf(cell, grid.spillArea(id, row, column), writeFormula);
      if (value !== null) target.value = value;
      // The file has no formats of values: a result keeps its look in the cell's.
      const shown = cell.numberFormat === "General" ? cell.valueFormat : cell.numberFormat;
      if (shown !== undefined) target.numFmt = shown;
      applyFormat(target, grid.format(id, row, column));
    }
  }
  for (const { top, left, bottom: last, right: end } of grid.merges(id)) {
    sheet.mergeCells(top + 1, left + 1, last + 1, end + 1);
  }
}

/** Before the cells are filled, for ExcelJS fills those of a table itself. */
function addTable(sheet: ExcelJS.Worksheet, grid: GridModel, list: GridList): void {
  const { name, area, headerRow, totalsRow } = list;
  const [first = []] = grid.cells(list.sheet, { ...area, bottom: area.top });
  const columns = first.map(({ text }, index) => ({ name: headerRow ? text : `列${index + 1}` }));
  const count = area.bottom - area.top + 1 - (headerRow ? 1 : 0) - (totalsRow ? 1 : 0);
  const rows = Array.from({ length: count }, () => columns.map(() => null));
  sheet.addTable({
    name,
    ref: formatCell(area.top, area.left),
    headerRow,
    totalsRow,
    columns,
    rows,
  });
}

function valueOf(
  cell: GridCell,
  spill: Area | undefined,
  writeFormula: FormulaWriter,
): ExcelJS.CellValue {
  const result = cell.isError
    ? { error: cell.value as ExcelJS.CellErrorValue["error"] }
    : cell.value;
  if (cell.formula === undefined) return result === "" ? null : result;
  const formula = writeFormula(cell.formula.replace(/^=/, ""));
  if (!spill) return { formula, result };
  const ref = formatRectangle(spill);
  return { formula, result, shareType: "array", ref } as ExcelJS.CellFormulaValue;
}

const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;

function applyFormat(cell: ExcelJS.Cell, format: CellFormat): void {
  const { bold, italic, underline, fontName, fontSize, fontColor, fillColor } = format;
  const font: Partial<ExcelJS.Font> = {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(colorOf(fontColor) && { color: { argb: colorOf(fontColor) ?? "" } }),
  };
  if (Object.keys(font).length > 0) cell.font = font;
  const fill = colorOf(fillColor);
  if (fill) cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: fill } };
  const { horizontalAlignment, verticalAlignment, wrapText, indent } = format;
  const alignment: Partial<ExcelJS.Alignment> = {
    ...(horizontalAlignment && horizontalAlignment !== "General"
      ? { horizontal: HORIZONTAL[horizontalAlignment] }
      : indent && { horizontal: "left" as const }),
    ...(verticalAlignment && { vertical: VERTICAL[verticalAlignment] }),
    ...(wrapText && { wrapText }),
    ...(indent && { indent }),
  };
  if (Object.keys(alignment).length > 0) cell.alignment = alignment;
}

/** `#C00000` as files write it; other notations of colours are left out. */
function colorOf(color: string | undefined): string | undefined {
  return color && /^#[\da-f]{6}$/i.test(color) ? `FF${color.slice(1).toUpperCase()}` : undefined;
}
