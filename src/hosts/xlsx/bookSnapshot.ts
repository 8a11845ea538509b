import { CELLS_PER_BOOK } from "../../workbook/limits";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { definedNames } from "./definedNames";
import { listObjects } from "./listObjects";
import type { OpenedXlsx } from "./openXlsx";
import { sheetSnapshot } from "./sheetSnapshot";

/**
 * A file as a snapshot. Formulas count with the values they were saved with, those of the add-in's own functions too. All
 * sheets are read, hidden and very hidden ones as not visible.
 */
export function bookSnapshot({ book, parts }: OpenedXlsx): Workbook {
  const lists = listObjects(parts);
  const names = definedNames(parts);
  const sheets: Sheet[] = [];
  let room = CELLS_PER_BOOK;
  for (const worksheet of book.worksheets) {
    const sheet = sheetSnapshot(worksheet, room);
    const own = lists.get(worksheet.name) ?? [];
    room -= sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    sheets.push(own.length > 0 ? { ...sheet, lists: own } : sheet);
  }
  return { sheets, ...(names.length > 0 && { names }) };
}
