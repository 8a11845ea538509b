import { endsLater } from "./endsLater";
import type { Period } from "./period";

/**
 * Whether a period is the last part of another: 6月 of 1—6月, the fourth quarter of a year.
 *
 * @example isFinalPartOf({ kind: "calendar", year: 2023, months: { from: 6, to: 6 } }, { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }) // => true
 * @example isFinalPartOf({ kind: "calendar", year: 2023 }, { kind: "calendar", year: 2023 }) // => false
 */
export function isFinalPartOf(part: Period, whole: Period): boolean {
  if (part.kind !== whole.kind || endsLater(part, whole) || endsLater(whole, part)) return false;
  return (part.months?.from ?? 1) > (whole.months?.from ?? 1);
}
