import { readNumber } from "../../quantity/readNumber";
import type { Grid } from "../grid/grid";

/** The number that a cell holds, be it typed as text; `undefined` for a blank, a mark of nothing, or words. */
export function amountAt(grid: Grid, row: number, column: number): number | undefined {
  const value = grid.cell(row, column)?.value;
  if (typeof value === "number") return value;
  const read = typeof value === "string" ? readNumber(value) : undefined;
  return read?.ok && !read.value.qualifier ? read.value.value : undefined;
}
