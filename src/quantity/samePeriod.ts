import { comparePeriods } from "./comparePeriods";
import type { Period } from "./period";

/**
 * Whether two periods are the same stretch of time, however the sheet writes it: 1—12月 is the year.
 *
 * @example samePeriod({ kind: "calendar", year: 2020 }, { kind: "relative", offset: 0 }) // => false
 */
export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}
