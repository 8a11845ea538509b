import * as SheetJs from "@e965/xlsx";
import { formatCell } from "../../../src/workbook/address";
import type { Cell, Sheet } from "../../../src/workbook/workbook";

/** Sheets as SheetJS writes them: values, number formats, merged areas, what is hidden. It knows no indents. */
export function writeWithSheetJs(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const book = SheetJs.utils.book_new();
  for (const sheet of sheets) SheetJs.utils.book_append_sheet(book, sheetOf(sheet), sheet.name);
  book.Workbook = { Sheets: sheets.map(({ visible }) => ({ Hidden: visible ? 0 : 1 })) };
  const bytes = SheetJs.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer;
  return Promise.resolve(new Uint8Array(bytes));
}

function sheetOf(sheet: Sheet): SheetJs.WorkSheet {
  const { rows, firstRow, firstColumn, merges, hiddenRows, hiddenColumns } = sheet;
  const written: SheetJs.WorkSheet = {};
  for (const [index, cells] of rows.entries()) {
    for (const [at, cell] of cells.entries()) {
      if (cell) written[formatCell(firstRow + index, firstColumn + at)] = cellOf(cell);
    }
  }
  const last = formatCell(firstRow + rows.length, firstColumn + (rows[0]?.length ?? 0));
  written["!ref"] = `A1:${last}`;
  written["!merges"] = merges.map(({ top, left, bottom, right }) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  }));
  written["!rows"] = [];
  for (const row of hiddenRows) written["!rows"][row] = { hidden: true };
  written["!cols"] = [];
  for (const column of hiddenColumns) written["!cols"][column] = { hidden: true };
  return written;
}

function cellOf({ value, numberFormat: z }: Cell): SheetJs.CellObject {
  if (typeof value === "number") return { t: "n", v: value, z };
  if (typeof value === "boolean") return { t: "b", v: value, z };
  if (typeof value === "string") return { t: "s", v: value, z };
  return { t: "e", v: ERRORS[value.error] ?? 0x2a, w: value.error, z };
}

/** The numbers by which old files keep errors. */
const ERRORS: Readonly<Record<string, number | undefined>> = {
  "#NULL!": 0x00,
  "#DIV/0!": 0x07,
  "#VALUE!": 0x0f,
  "#REF!": 0x17,
  "#NAME?": 0x1d,
  "#NUM!": 0x24,
  "#N/A": 0x2a,
};
