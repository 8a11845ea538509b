import ExcelJS from "exceljs";
import { ok, refuse, type Result } from "../../problem";
import { CELLS_PER_BOOK } from "../../workbook/limits";
import type { Sheet, Workbook } from "../../workbook/workbook";
import { fileKind } from "./fileKind";
import { sheetSnapshot } from "./sheetSnapshot";

/**
 * Reads the bytes of an .xlsx or .xlsm file into a snapshot. Formulas count with the values they were saved with, those of
 * the add-in's own functions too. All sheets are read, hidden and very hidden ones as not visible. What cannot be
 * read is a problem: a password, an old .xls, a broken file.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Workbook>> {
  const kind = fileKind(bytes);
  if (kind === "encrypted") return refuse("encrypted-file");
  if (kind === "legacy") return refuse("legacy-file");
  if (kind === "other") return refuse("unreadable-file");
  const file = new ExcelJS.Workbook();
  try {
    await file.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: NOT_NEEDED });
    const sheets: Sheet[] = [];
    let room = CELLS_PER_BOOK;
    // Some broken files only fail when their cells are looked at.
    for (const worksheet of file.worksheets) {
      const sheet = sheetSnapshot(worksheet, room);
      room -= sheet.rows.length * (sheet.rows[0]?.length ?? 0);
      sheets.push(sheet);
    }
    return ok({ sheets });
  } catch {
    return refuse("unreadable-file");
  }
}

/** Parts that say nothing about figures, and that ExcelJS stumbles over in files of other programs. */
const NOT_NEEDED = [
  "dataValidations",
  "conditionalFormatting",
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "extLst",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
];
