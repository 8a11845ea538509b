import type { Period } from "./period";

/**
 * The year of some months: what a whole-year figure beside theirs is of.
 *
 * @example wholeYear({ kind: "calendar", year: 2020, months: { from: 1, to: 6 } }) // => { kind: "calendar", year: 2020 }
 * @example wholeYear({ kind: "relative", offset: -1 }) // => { kind: "relative", offset: -1 }
 */
export function wholeYear(period: Period): Period {
  return period.kind === "calendar"
    ? {
        kind: "calendar",
        year: period.year,
        ...(period.since !== undefined && { since: period.since }),
      }
    : { kind: "relative", offset: period.offset };
}
