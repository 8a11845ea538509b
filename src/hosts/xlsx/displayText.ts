import { format } from "numfmt";
import type { CellValue } from "../../workbook/workbook";

/** What a cell shows of its value, after its number format, as Excel would print it in a column wide enough. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (numberFormat === "General" && Number.isInteger(value) && Math.abs(value) < 1e11) {
    return String(value || 0);
  }
  return format(numberFormat, value, { throws: false });
}
