import { previousYear } from "../../quantity/previousYear";
import { PERCENT } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import type { TableRow } from "../rows/tableRow";
import type { RowFigures } from "./rowFigures";
import type { ValueColumn } from "./valueColumn";

const LOOKED_AT = 100;

/**
 * Whether a growth or completion rate that nobody marked with % is in per cent or a fraction: as the levels of the same
 * row have it. Left open where they do not tell, or tell both.
 */
export function settleRate(
  grid: Grid,
  rows: readonly TableRow[],
  column: ValueColumn,
  figures: RowFigures,
): ValueColumn {
  let percents = 0;
  let fractions = 0;
  for (const { row } of rows.slice(0, LOOKED_AT)) {
    const stored = grid.cell(row, column.column)?.value;
    if (typeof stored !== "number" || stored === 0) continue;
    const computed = rateAt(figures, row, column);
    if (computed === undefined) continue;
    if (Math.abs(stored - computed * 100) <= 0.06) percents += 1;
    if (Math.abs(stored - computed) <= 0.0006) fractions += 1;
  }
  if (percents > 0 && fractions === 0) return { ...column, unit: PERCENT };
  return fractions > 0 && percents === 0 ? { ...column, fraction: true } : column;
}

/** Growth or completion as the levels of the row give it. */
function rateAt(
  figures: RowFigures,
  row: number,
  { measure, period, indicator }: ValueColumn,
): number | undefined {
  const current = figures(row, "level", period, indicator);
  const base =
    measure === "growth"
      ? figures(row, "level", previousYear(period), indicator)
      : figures(row, "target", period, indicator);
  if (current === undefined || base === undefined || base <= 0) return undefined;
  return measure === "growth" ? current / base - 1 : current / base;
}
