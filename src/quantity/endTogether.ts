import type { Period } from "./period";

/**
 * Whether two spans of months are of one year and end in the same month.
 *
 * @example endTogether({ kind: "calendar", year: 2023, months: { from: 9, to: 9 } }, { kind: "calendar", year: 2023, months: { from: 1, to: 9 } }) // => true
 * @example endTogether({ kind: "calendar", year: 2023 }, { kind: "calendar", year: 2023 }) // => false
 */
export function endTogether(one: Period, other: Period): boolean {
  const yearOf = (period: Period): number =>
    period.kind === "calendar" ? period.year : period.offset;
  return (
    one.kind === other.kind &&
    yearOf(one) === yearOf(other) &&
    one.months !== undefined &&
    one.months.to === other.months?.to
  );
}
