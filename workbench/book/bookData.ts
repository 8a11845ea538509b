import type { IWorkbookData, IWorksheetData } from "@univerjs/core";
import type ExcelJS from "exceljs";
import { sheetData } from "./sheetData";
import { StyleTable } from "./styleTable";
import { CHINESE } from "./univerEnums";

/** Turns a formula as files keep it into one the grid knows: `_xldudf_METRIC_RANK(` into `METRIC.RANK(`. */
export type FormulaReader = (formula: string) => string;

/** A workbook read from a file, as Univer's data. Cached values of formulas are kept, to be shown until they are computed. */
export function bookData(
  workbook: ExcelJS.Workbook,
  name: string,
  readFormula: FormulaReader,
): IWorkbookData {
  const styles = new StyleTable();
  const sheets = workbook.worksheets.map(
    (worksheet, index): Partial<IWorksheetData> & { id: string } => ({
      id: `sheet-${index + 1}`,
      ...sheetData(worksheet, styles, readFormula),
    }),
  );
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
