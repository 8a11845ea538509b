import type { IWorkbookData } from "@univerjs/core";
import ExcelJS from "exceljs";
import { fileKind } from "../../src/hosts/xlsx/fileKind";
import { ok, refuse, type Result } from "../../src/problem";
import { bookData, type FormulaReader } from "./bookData";

/** Parts the grid does not show, and that ExcelJS stumbles over in files of other programs. */
const NOT_SHOWN = [
  "dataValidations",
  "conditionalFormatting",
  "drawing",
  "legacyDrawing",
  "picture",
  "tableParts",
  "extLst",
];

/** Reads an .xlsx file for the grid. */
export async function readBook(
  bytes: ArrayBuffer,
  name: string,
  readFormula: FormulaReader,
): Promise<Result<IWorkbookData>> {
  const kind = fileKind(new Uint8Array(bytes));
  if (kind === "encrypted") return refuse("encrypted-file", { file: name });
  if (kind === "legacy") return refuse("legacy-file", { file: name });
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes, { ignoreNodes: NOT_SHOWN });
    return ok(bookData(workbook, name, readFormula));
  } catch {
    return refuse("unreadable-file", { file: name });
  }
}
