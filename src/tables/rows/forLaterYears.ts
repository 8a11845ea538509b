import { comparePeriods } from "../../quantity/comparePeriods";
import { printPeriod } from "../../quantity/printPeriod";
import { without } from "../corrections/without";
import type { ValueColumn } from "../values/valueColumn";
import type { TableRow } from "./tableRow";

/**
 * 培育高新技术企业（2025年） under 1—6月完成 of 2024: what has been reached by now cannot be of a year to come. The year is what it is done
 * for, and stays in the name.
 */
export function forLaterYears(
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): readonly TableRow[] {
  const newest = columns
    .flatMap(({ measure, status, from, period }) =>
      measure === "level" && !status && !from.period && period.kind === "calendar" ? period : [],
    )
    .sort(comparePeriods)
    .at(-1);
  if (!newest) return rows;
  return rows.map((row) => {
    const { indicator } = row;
    if (!indicator) return row;
    const { name, time, measure, status } = indicator;
    if (time?.kind !== "calendar" || time.months || time.year <= newest.year) return row;
    if (measure || status) return row;
    const named = { ...without(indicator, "time"), name: `${name}（${printPeriod(time)}）` };
    return { ...row, indicator: named };
  });
}
