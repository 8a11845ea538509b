import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "./sheetOf";

/** What is read of a workbook with one sheet, drawn as `sheetOf` draws it. */
export function readingOfSheet(rows: readonly string[], name = "Sheet1"): Reading {
  return readWorkbook(bookOf(sheetOf(name, rows)));
}
