import type { TableRow } from "../rows/tableRow";
import type { RowFigures } from "./rowFigures";
import type { ValueColumn } from "./valueColumn";

const FEWEST_MEMBERS = 3;

/**
 * Whether 位次 behind a growth column ranks the levels or the growth: the one the members' places run with. Refused where
 * both or neither do.
 */
export function settleRank(
  column: ValueColumn,
  rows: readonly TableRow[],
  figures: RowFigures,
): ValueColumn {
  // A ledger has no members to hold the place against; there a place is by the level.
  if (column.indicator === undefined) return column;
  const byLevel = agrees(column, rows, figures, "level");
  const byGrowth = agrees(column, rows, figures, "growth");
  if (byLevel && !byGrowth) return column;
  if (byGrowth && !byLevel) return { ...column, measure: "growth-rank" };
  return { ...column, problem: { code: "unclear-header", detail: { header: column.text } } };
}

/** Whether the places of the members run with the values, the greatest first. */
function agrees(
  { period, indicator }: ValueColumn,
  rows: readonly TableRow[],
  figures: RowFigures,
  measure: "level" | "growth",
): boolean {
  const pairs = rows.flatMap(({ row, kind }) => {
    if (kind !== "member" && kind !== "self") return [];
    const place = figures(row, "rank", period, indicator);
    const value = figures(row, measure, period, indicator);
    return place === undefined || value === undefined ? [] : [{ place, value }];
  });
  if (pairs.length < FEWEST_MEMBERS) return false;
  pairs.sort((a, b) => a.place - b.place);
  return pairs.slice(1).every((pair, index) => {
    const before = pairs[index] ?? pair;
    return pair.place === before.place ? pair.value === before.value : pair.value < before.value;
  });
}
