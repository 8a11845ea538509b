import { CELLS_PER_BOOK } from "../../workbook/limits";
import type { Sheet, Workbook } from "../../workbook/workbook";
import type { OpenedXlsx } from "./openXlsx";
import { sheetSnapshot } from "./sheetSnapshot";

/**
 * A file as a snapshot. Formulas count with the values they were saved with, those of the add-in's own functions too. All
 * sheets of cells are read, hidden and very hidden ones as not visible.
 */
export async function bookSnapshot({ sheets, styles, names }: OpenedXlsx): Promise<Workbook> {
  const read: Sheet[] = [];
  let room = CELLS_PER_BOOK;
  for (const listed of sheets) {
    const sheet = await sheetSnapshot(listed, styles, room);
    room -= sheet.rows.length * (sheet.rows[0]?.length ?? 0);
    read.push(sheet);
  }
  return { sheets: read, ...(names.length > 0 && { names }) };
}
