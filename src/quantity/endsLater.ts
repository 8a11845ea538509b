import type { Period } from "./period";

/**
 * Whether a period goes on when another is over. Nothing says how calendar and relative ones lie to each other.
 *
 * @example endsLater({ kind: "calendar", year: 2023, months: { from: 1, to: 6 } }, { kind: "calendar", year: 2022 }) // => true
 * @example endsLater({ kind: "calendar", year: 2023, months: { from: 6, to: 6 } }, { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }) // => false
 */
export function endsLater(period: Period, other: Period): boolean {
  if (period.kind !== other.kind) return false;
  return lastMonth(period) > lastMonth(other);
}

function lastMonth(period: Period): number {
  const year = period.kind === "calendar" ? period.year : period.offset;
  return year * 12 + (period.months?.to ?? 12);
}
