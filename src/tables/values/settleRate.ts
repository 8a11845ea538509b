import { previousYear } from "../../quantity/previousYear";
import { PERCENT } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import type { Origin } from "../meaning/origin";
import type { TableRow } from "../rows/tableRow";
import { formBySize } from "./formBySize";
import type { RowFigures } from "./rowFigures";
import type { ValueColumn } from "./valueColumn";

const LOOKED_AT = 100;

/**
 * Whether a growth rate, a completion or a share that nobody marked with % is in per cent or a fraction, or no rate but the plain
 * difference: as the levels of the same row have it, and where none do, as the figures are too large for anything else. Left open
 * where they tell more than one.
 */
export function settleRate(
  grid: Grid,
  rows: readonly TableRow[],
  column: ValueColumn,
  figures: RowFigures,
  group?: ReadonlySet<number>,
): ValueColumn {
  const isGrowth = column.measure === "growth";
  let percents = 0;
  let fractions = 0;
  let differences = 0;
  const stored: number[] = [];
  for (const { row } of rows.slice(0, LOOKED_AT)) {
    const cell = grid.cell(row, column.column);
    const rate = cell?.value;
    if (typeof rate !== "number" || rate === 0) continue;
    if (!cell?.numberFormat.includes("%")) stored.push(rate);
    const levels = column.measure === "share" ? undefined : levelsAt(figures, row, column, group);
    if (!levels) continue;
    const { current, base } = levels;
    if (isDifference(rate, current - base)) differences += 1;
    if (base <= 0) continue;
    const computed = isGrowth ? current / base - 1 : current / base;
    if (Math.abs(rate - computed * 100) <= 0.06) percents += 1;
    if (Math.abs(rate - computed) <= 0.0006) fractions += 1;
  }
  const unit: Origin = { ...column.heading, evidence: "levels" };
  const from = { ...column.from, unit };
  if (isGrowth && differences > percents + fractions) return { ...column, measure: "difference" };
  if (percents > 0 && fractions === 0) return { ...column, unit: PERCENT, from };
  if (fractions > 0) return percents === 0 ? { ...column, fraction: true, from } : column;
  const form = differences === 0 ? formBySize(stored, column) : undefined;
  if (form === undefined) return column;
  const bySize = { ...from, unit: { ...unit, evidence: "size" as const } };
  return {
    ...column,
    ...(form === "percent" ? { unit: PERCENT } : { fraction: true }),
    from: bySize,
  };
}

/** Rates of the levels are fractions here: of 34.62 % and 35.47 % the difference is stored as 0.85. */
function isDifference(stored: number, difference: number): boolean {
  return [1, 100].some((scale) => Math.abs(stored - difference * scale) <= 0.006);
}

/** What growth is measured from, or completion against. */
function levelsAt(
  figures: RowFigures,
  row: number,
  { measure, period }: ValueColumn,
  group: ReadonlySet<number> | undefined,
): { readonly current: number; readonly base: number } | undefined {
  const current = figures(row, "level", period, undefined, group);
  // 3015 and 820 more than the year before tell what the year before was.
  const before = (level: number | undefined): number | undefined => {
    const change = figures(row, "change", period, undefined, group);
    return level === undefined || change === undefined ? undefined : level - change;
  };
  const base =
    measure === "growth"
      ? (figures(row, "level", previousYear(period), undefined, group) ?? before(current))
      : figures(row, "target", period, undefined, group);
  return current === undefined || base === undefined ? undefined : { current, base };
}
