import ExcelJS from "exceljs";
import { ok, refuse, type Result } from "../../problem";
import { fileKind } from "./fileKind";
import { openPackage, type PackageParts } from "./packageParts";

/** An .xlsx file that could be opened: what ExcelJS makes of it, and its parts for what ExcelJS leaves out. */
export interface OpenedXlsx {
  readonly book: ExcelJS.Workbook;
  readonly parts: PackageParts;
}

/**
 * Opens the bytes of an .xlsx or .xlsm file and makes something of it. What cannot be opened is a problem: a password, an
 * old .xls, a zip of something else, a broken file; and so is one that only fails when its cells are looked at.
 */
export async function openXlsx<T>(
  bytes: Uint8Array,
  make: (file: OpenedXlsx) => T,
): Promise<Result<T>> {
  const kind = fileKind(bytes);
  if (kind === "encrypted") return refuse("encrypted-file");
  if (kind === "legacy") return refuse("legacy-file");
  if (kind === "other") return refuse("unreadable-file");
  const book = new ExcelJS.Workbook();
  try {
    const parts = await openPackage(bytes);
    if (!parts.has("xl/workbook.xml")) return refuse("unreadable-file");
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes: NOT_NEEDED });
    return ok(make({ book, parts }));
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
