import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { makeUp } from "./makeUp";
import type { TableRow } from "./tableRow";

/** 林业 and 牧业 set in under 其中：农业 of 农林牧渔业总产值 are parts beside it where with it they make up the whole. */
export function siblingsBySum(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): readonly TableRow[] {
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  const names = rows.map(({ indicator }) => indicator?.name);
  const done = [...rows];
  for (const [first, part] of rows.entries()) {
    const whole = part.partOf === undefined ? -1 : names.lastIndexOf(part.partOf, first - 1);
    const end = whole < 0 ? first : endBelow(rows, first);
    const below = rows.slice(first + 1, end);
    const areBeside =
      below.length > 0 &&
      makeUp(grid, levels, rows[whole], [part, ...below]) &&
      !makeUp(grid, levels, part, below);
    if (!areBeside || part.partOf === undefined) continue;
    const { partOf } = part;
    done.splice(first + 1, below.length, ...below.map((row) => ({ ...row, partOf })));
  }
  return done;
}

/** Where the rows end that stand as parts of the one at `first`. */
function endBelow(rows: readonly TableRow[], first: number): number {
  const name = rows[first]?.indicator?.name;
  let end = first + 1;
  while (name !== undefined && end < rows.length && rows[end]?.partOf === name) end += 1;
  return end;
}
