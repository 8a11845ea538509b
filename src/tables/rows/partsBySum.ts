import type { Grid } from "../grid/grid";
import type { Column } from "../layout/columns";
import { makeUp } from "./makeUp";
import type { TableRow } from "./tableRow";

/** No breakdown that is printed without marks is longer. */
const MOST_PARTS = 12;

/**
 * # 批发零售业 and 住宿餐饮业 under 社会消费品零售总额: rows without a unit behind a marked part are further parts, where all of them
 * together make up the whole.
 */
export function partsBySum(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly Column[],
): TableRow[] {
  const levels = columns.filter(
    ({ kind, label }) => kind === "value" && label.measure === undefined,
  );
  const names = rows.map(({ indicator }) => indicator?.name);
  const done = [...rows];
  for (const [first, part] of rows.entries()) {
    if (part.partOf === undefined || done[first - 1]?.partOf === part.partOf) continue;
    const whole = names.lastIndexOf(part.partOf, first - 1);
    const end = whole < 0 ? undefined : endOfParts(grid, done, levels, whole, first);
    for (let at = first + 1; end !== undefined && at < end; at += 1) {
      const row = done[at];
      if (row && row.partOf === undefined) done[at] = { ...row, kind: "part", partOf: part.partOf };
    }
  }
  return done;
}

/** Where the parts from `first` on end that make up the whole, if some of them are not marked. */
function endOfParts(
  grid: Grid,
  rows: readonly TableRow[],
  levels: readonly Column[],
  whole: number,
  first: number,
): number | undefined {
  for (let end = first + 2; end <= Math.min(rows.length, first + MOST_PARTS); end += 1) {
    const last = rows[end - 1];
    if (!last || !canBePart(last, rows[first])) return undefined;
    const parts = rows.slice(first, end);
    const isUnmarked = parts.some(({ partOf }) => partOf === undefined);
    if (isUnmarked && makeUp(grid, levels, rows[whole], parts)) return end;
  }
  return undefined;
}

/** A plain row without a unit of its own, or one that is marked as a part of the same whole. */
function canBePart(row: TableRow, first: TableRow | undefined): boolean {
  if (row.partOf !== undefined) return row.partOf === first?.partOf;
  const { kind, indicator, unit, problem } = row;
  return kind === "indicator" && !problem && !unit && !indicator?.unit && !indicator?.measure;
}
