import ExcelJS from "exceljs";
import type { Cell, Sheet } from "../../src/workbook/workbook";

/** Writes sheets as an .xlsx file: values, number formats, merged areas, what is hidden. */
export async function writeSheets(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function addSheet(book: ExcelJS.Workbook, sheet: Sheet): void {
  const { name, visible, firstRow, firstColumn, rows, merges, hiddenRows, hiddenColumns } = sheet;
  const written = book.addWorksheet(name, { state: visible ? "visible" : "hidden" });
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell) fill(written.getCell(firstRow + row + 1, firstColumn + column + 1), cell);
    }
  }
  for (const { top, left, bottom, right } of merges) {
    written.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  for (const row of hiddenRows) written.getRow(row + 1).hidden = true;
  for (const column of hiddenColumns) written.getColumn(column + 1).hidden = true;
}

function fill(written: ExcelJS.Cell, { value, numberFormat }: Cell): void {
  written.value =
    typeof value === "object" ? { error: value.error as ExcelJS.CellErrorValue["error"] } : value;
  if (numberFormat !== "General") written.numFmt = numberFormat;
}
