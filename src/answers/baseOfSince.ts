import type { Since } from "../lexicon/saying";
import type { Period } from "../quantity/period";
import { previousYear } from "../quantity/previousYear";
import { wholeYear } from "../quantity/wholeYear";
import { yearsEarlier } from "../quantity/yearsEarlier";

/**
 * Of when the level is that a movement is held against, in the order in which a workbook is looked through: what stood at the end of a
 * year is told of the whole year, of its December or of its twelve months. `isFlow`: what a period brings, of which the months since January
 * are no more than those before them.
 *
 * @example baseOfSince("year-start", { kind: "calendar", year: 2023, months: { from: 6, to: 6 } }, false) // => [{ kind: "calendar", year: 2022 }, { kind: "calendar", year: 2022, months: { from: 12, to: 12 } }]
 * @example baseOfSince("month-before", { kind: "calendar", year: 2023, months: { from: 6, to: 6 } }, true) // => [{ kind: "calendar", year: 2023, months: { from: 5, to: 5 } }]
 * @example baseOfSince("months-before", { kind: "calendar", year: 2023, months: { from: 1, to: 9 } }, true) // => [{ kind: "calendar", year: 2023, months: { from: 1, to: 8 } }]
 * @example baseOfSince("2019年", { kind: "calendar", year: 2023, months: { from: 1, to: 3 } }, true) // => [{ kind: "calendar", year: 2019, months: { from: 1, to: 3 } }]
 * @example baseOfSince("two-years", { kind: "calendar", year: 2021 }, true) // => [{ kind: "calendar", year: 2019 }]
 */
export function baseOfSince(since: Since, period: Period, isFlow: boolean): readonly Period[] {
  switch (since) {
    case "year-start":
      return isFlow ? [] : endOfYear(previousYear(period));
    case "month-before":
      return monthsBack(period, 1, isFlow);
    case "quarter-before":
      return monthsBack(period, QUARTER, isFlow);
    case "period-before": {
      const { from = 1, to = 0 } = period.months ?? {};
      if (from === to) return monthsBack(period, 1, isFlow);
      return to - from + 1 === QUARTER && from > 1 ? monthsBack(period, QUARTER, isFlow) : [];
    }
    case "months-before":
      return monthsSoFar(period, 1);
    case "quarters-before":
      return monthsSoFar(period, QUARTER);
    case "two-years":
      return [yearsEarlier(period, YEARS["two-years"])];
    case "three-years":
      return [yearsEarlier(period, YEARS["three-years"])];
    case "yearly":
      return [];
    default:
      return period.kind === "calendar" ? [{ ...period, year: Number.parseInt(since, 10) }] : [];
  }
}

/** Over how many years a movement is a mean; `undefined` where it is none. */
export function yearsOf(since: Since): number | undefined {
  return since === "two-years" || since === "three-years" ? YEARS[since] : undefined;
}

const YEARS = { "two-years": 2, "three-years": 3 } as const;
const QUARTER = 3;
const DECEMBER = 12;

function endOfYear(period: Period): readonly Period[] {
  const year = wholeYear(period);
  return [year, { ...year, months: { from: DECEMBER, to: DECEMBER } }];
}

/** All months from January until one, or three, before the last of the period. */
function monthsSoFar(period: Period, by: number): readonly Period[] {
  const { from = 1, to = DECEMBER } = period.months ?? {};
  return from === 1 && to > by ? [{ ...period, months: { from, to: to - by } }] : [];
}

/** The month, or the three, right before the last of the period; of what there is at a time also that told of all months until then. */
function monthsBack(period: Period, by: number, isFlow: boolean): readonly Period[] {
  const { months } = period;
  if (!months) return [];
  const length = months.to - months.from + 1;
  if (isFlow && length !== by) return [];
  const to = months.to - by;
  if (to <= 0) {
    const year = previousYear(period);
    const last = { from: DECEMBER - length + 1, to: DECEMBER };
    return isFlow ? [{ ...year, months: last }] : endOfYear(year);
  }
  const alike = { ...period, months: { from: Math.max(1, months.from - by), to } };
  const single = { ...period, months: { from: to, to } };
  const since = { ...period, months: { from: 1, to } };
  if (isFlow) return [{ ...period, months: { from: to - length + 1, to } }];
  const all = length === 1 ? [single, since] : [alike, since, single];
  return all.filter(
    ({ months: { from } }, index) => all.findIndex((one) => one.months.from === from) === index,
  );
}
