import { bitsOfSum, STRENGTH } from "../arithmetic/strength";
import { toleranceOfSum } from "../arithmetic/tolerance";
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
    const [total, ...others] = [whole, ...parts].map((row) => {
      return (row && amountAt(grid, row.row, column)) ?? NaN;
    });
    if (total === undefined || [total, ...others].some(Number.isNaN)) continue;
    const unit = lastDigit([total, ...others]);
    const sum = others.reduce((all, value) => all + value, 0);
    const miss = Math.abs(total - sum);
    if (miss > toleranceOfSum(total, unit, others.length * unit ** 2)) return false;
    const largest = Math.max(...others.map(Math.abs));
    bits += bitsOfSum(
      others.reduce((all, value) => all + Math.abs(value), 0) - largest,
      miss,
      unit,
    );
  }
  return bits >= STRENGTH.hint;
}

/** The finest digit that any of the numbers has. */
function lastDigit(values: readonly number[]): number {
  const decimals = values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
  return 10 ** -Math.min(6, Math.max(...decimals));
}
