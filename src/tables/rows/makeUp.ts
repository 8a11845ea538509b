import { bitsOfAgreement } from "../arithmetic/bitsOfAgreement";
import { STRENGTH } from "../arithmetic/strength";
import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { amountAt } from "./amountAt";
import type { TableRow } from "./tableRow";

/** Whether rows add up to another in every column of levels, within rounding, and not by chance. */
export function makeUp(
  grid: Grid,
  levels: readonly Column[],
  whole: TableRow | undefined,
  parts: readonly TableRow[],
): boolean {
  let bits = 0;
  for (const { column } of levels) {
    const total = whole && amountAt(grid, whole.row, column);
    const others = parts.flatMap(({ row }) => amountAt(grid, row, column) ?? []);
    if (total === undefined || others.length < parts.length) continue;
    const told = bitsOfAgreement(total, others);
    if (told === undefined) return false;
    bits += told;
  }
  return bits >= STRENGTH.hint;
}
