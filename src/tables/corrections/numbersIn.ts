import type { Cell } from "../../workbook/workbook";

/** The numbers among cells. */
export function numbersIn(cells: readonly (Cell | null)[]): readonly number[] {
  return cells.flatMap((cell) => (typeof cell?.value === "number" ? [cell.value] : []));
}
