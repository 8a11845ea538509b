import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type { FileSheet, OpenedXlsx } from "../../src/hosts/xlsx/openXlsx";
import type { ReadSheet } from "../../src/hosts/xlsx/sheetsOf";
import type { ListObject } from "../../src/workbook/workbook";
import { FileFault } from "../../src/hosts/xlsx/package/fileFault";
import { sheetData } from "./sheetData";
import { StyleTable } from "./styleTable";
import { CHINESE, NO, YES } from "./univerEnums";

/** Turns a formula as files keep it into one the grid knows: `_xldudf_METRIC_RANK(` into `METRIC.RANK(`. */
export type FormulaReader = (formula: string) => string;

/** Cells, blank ones with a look among them, beyond which the grid would not answer any more. */
const MOST_CELLS = 1_000_000;

/** Takes the Excel tables of a sheet, of which the grid itself knows nothing. */
export type ListTaker = (sheet: string, lists: readonly ListObject[]) => void;

/** A workbook read from a file, as Univer's data. Cached values of formulas are kept, to be shown until they are computed. */
export async function bookData(
  file: OpenedXlsx,
  name: string,
  readFormula: FormulaReader,
  takeLists: ListTaker,
): Promise<IWorkbookData> {
  const styles = new StyleTable(file.styles);
  const sheets: (Partial<IWorksheetData> & { id: string })[] = [];
  for (const [index, listed] of file.sheets.entries()) {
    const part = await contentOf(listed);
    takeLists(listed.name, part.lists);
    sheets.push({
      id: `sheet-${index + 1}`,
      name: listed.name,
      hidden: listed.state === "visible" ? NO : YES,
      ...sheetData(part, styles, readFormula),
    });
  }
  return {
    id: "book",
    name,
    appVersion: "",
    locale: CHINESE,
    styles: styles.all(),
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** A sheet that is lost or damaged would be saved as a blank one: then the book is not opened at all. */
async function contentOf(sheet: FileSheet): Promise<ReadSheet> {
  let cells = 0;
  const count = (): void => {
    cells += 1;
    if (cells > MOST_CELLS) throw new FileFault("sheet-too-large", { limit: MOST_CELLS });
  };
  const read = await sheet.read({ looks: true, count }, (part) => part);
  if (!read.ok) throw new FileFault(read.problem.code, read.problem.detail);
  return read.value;
}
