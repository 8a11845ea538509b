import { isRateName } from "../../lexicon/nameEndings";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { PERCENT, POINTS } from "../../quantity/unit";
import type { Grid } from "../grid/grid";
import { readFigure } from "../read/readFigure";
import type { TableRow } from "../rows/tableRow";
import { isShortFor } from "../words/shortNames";
import type { ValueColumn } from "./valueColumn";

/**
 * 占比增幅（%） 0.3 below 占GDP比重（%） 2.91 and 3.21: a row about a rate whose figure is what the levels of that rate differ by is the change
 * in points of the row it is of, however its unit is written.
 */
export function withPointsRows(
  grid: Grid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): readonly TableRow[] {
  if (!rows.some(isRateOfRate)) return rows;
  const valueAt = (row: TableRow, { column }: ValueColumn): Shown | undefined => {
    const read = readFigure(grid.cell(row.row, column), { form: "amount" });
    return read.kind === "figure" ? read : undefined;
  };
  const differs = (row: TableRow, of: TableRow): boolean =>
    columns.some((now) => {
      const before = columns.find(
        ({ measure, period }) =>
          measure === "level" && samePeriod(period, previousYear(now.period)),
      );
      const change = valueAt(row, now);
      if (now.measure !== "level" || !before || !change) return false;
      const [level, base] = [valueAt(of, now), valueAt(of, before)];
      return level !== undefined && base !== undefined && isDifference(change, level, base);
    });
  return rows.map((row) => {
    const { indicator } = row;
    if (!indicator || !isRateOfRate(row)) return row;
    const [of, ...others] = rows.filter((other) => isOf(row, other) && differs(row, other));
    if (!of?.indicator || others.length > 0) return row;
    const { name } = of.indicator;
    return { ...row, indicator: { ...indicator, name, measure: "difference", unit: POINTS } };
  });
}

interface Shown {
  readonly value: number;
  readonly decimals: number;
}

function isRateOfRate({ indicator, unit }: TableRow): boolean {
  const { name = "", measure, unit: own = unit } = indicator ?? {};
  return measure === "growth" && own?.base === PERCENT.base && isRateName(name);
}

function isOf({ indicator }: TableRow, { indicator: other, unit }: TableRow): boolean {
  if (!indicator || !other || other.measure !== undefined) return false;
  if ((other.unit ?? unit)?.base !== PERCENT.base) return false;
  return indicator.name === other.name || isShortFor(indicator.name, other.name) !== undefined;
}

function isDifference(change: Shown, level: Shown, base: Shown): boolean {
  const rounding = [change, level, base].reduce(
    (sum, { decimals }) => sum + 0.5 * 10 ** -decimals,
    1e-9,
  );
  const growth = (level.value / base.value - 1) * 100;
  const differs = Math.abs(level.value - base.value - change.value) <= rounding;
  return differs && Math.abs(growth - change.value) > rounding;
}
