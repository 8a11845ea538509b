import type { Cell } from "../../workbook/workbook";

/**
 * What a cell says as a label: text as typed, a number as it is shown (a year, `2020年`), nothing for an error.
 */
export function cellText(cell: Cell | null): string {
  if (!cell || typeof cell.value === "object" || typeof cell.value === "boolean") return "";
  return typeof cell.value === "string" ? cell.value : cell.text;
}
