import type { Period } from "../../quantity/period";
import type { Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import { keptWith } from "../keptWith";

/** The workbook as a text is held against it: the twelve months of a year are the year, whichever a sheet or a text calls it. */
export function withWholeYears(reading: Reading): Reading {
  const observations = yearsIn(reading.observations);
  return observations === reading.observations ? reading : { ...reading, observations };
}

const yearsIn = keptWith((observations: readonly Observation[]): readonly Observation[] =>
  observations.some(({ period }) => isTwelveMonths(period))
    ? observations.map((one) =>
        one.period && isTwelveMonths(one.period) ? { ...one, period: wholeYear(one.period) } : one,
      )
    : observations,
);

/**
 * 2023年1—12月 is 2023年.
 *
 * @example wholeYear({ kind: "calendar", year: 2023, months: { from: 1, to: 12 } }) // => { kind: "calendar", year: 2023 }
 */
export function wholeYear(period: Period): Period {
  if (!isTwelveMonths(period)) return period;
  const { months, ...year } = period;
  return months ? year : period;
}

function isTwelveMonths(period: Period | undefined): boolean {
  return period?.months?.from === 1 && period.months.to === LAST;
}

const LAST = 12;
