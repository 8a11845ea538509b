import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { without } from "../corrections/without";
import { movementOf } from "./saidOfAbove";
import type { TableRow } from "./tableRow";

/**
 * 同比增长（%） right under the newest of the years down the side, with the year before among them: the growth of the newest, whatever the
 * columns name. Under 全年, or 1-9月 behind 1-6月, it is that of all the months so far.
 */
export function saidOfLatest(rows: readonly TableRow[]): TableRow[] {
  let above: TableRow | undefined;
  return rows.map((row) => {
    const says = row.problem?.code === "unclear-header" ? movementOf(row.text) : undefined;
    if (!says) {
      above = row;
      return row;
    }
    const newest = above?.period;
    if (!above || !newest || !(isNewest(newest, rows) || holdsAll(newest, rows))) return row;
    return {
      ...without(row, "problem"),
      kind: "second-line",
      indicator: says,
      period: newest,
      from: { ...row.from, period: above.from.period ?? above.name },
    };
  });
}

function isNewest(period: Period, rows: readonly TableRow[]): boolean {
  const periods = rows.flatMap((row) => row.period ?? []);
  const before = previousYear(period);
  return (
    periods.every((one) => comparePeriods(one, period) <= 0) &&
    periods.some((one) => samePeriod(one, before))
  );
}

/** From January on, and none of the others is outside. */
function holdsAll({ months: whole, ...year }: Period, rows: readonly TableRow[]): boolean {
  const { from, to } = whole ?? { from: 1, to: MONTHS };
  const periods = rows.flatMap((row) => row.period ?? []);
  const isWithin = ({ months, ...other }: Period): boolean =>
    months !== undefined && months.to <= to && JSON.stringify(other) === JSON.stringify(year);
  const parts = periods.filter((one) => JSON.stringify(one.months) !== JSON.stringify(whole));
  return from === 1 && parts.length > 0 && to > 1 && parts.every(isWithin);
}

const MONTHS = 12;
