import type { Period } from "./period";

/**
 * Order in time: negative when `a` ends before `b`, zero only for the same period. Relative periods come
 * after calendar ones, for nothing says how the two lie to each other. 1—12月 is the year. Several years together come before the last of them.
 *
 * @example comparePeriods({ kind: "calendar", year: 2019 }, { kind: "calendar", year: 2020 }) // => -1
 * @example comparePeriods({ kind: "calendar", year: 2020, months: { from: 1, to: 12 } }, { kind: "calendar", year: 2020 }) // => 0
 * @example comparePeriods({ kind: "calendar", year: 2024, since: 2021 }, { kind: "calendar", year: 2024 }) // => -1
 */
export function comparePeriods(a: Period, b: Period): number {
  if (a.kind !== b.kind) return a.kind === "calendar" ? -1 : 1;
  const [left, right] = [a.months ?? ALL_MONTHS, b.months ?? ALL_MONTHS];
  return Math.sign(
    yearOf(a) - yearOf(b) ||
      left.to - right.to ||
      left.from - right.from ||
      firstYearOf(a) - firstYearOf(b),
  );
}

const ALL_MONTHS = { from: 1, to: 12 };

function yearOf(period: Period): number {
  return period.kind === "calendar" ? period.year : period.offset;
}

function firstYearOf(period: Period): number {
  return (period.kind === "calendar" ? period.since : undefined) ?? yearOf(period);
}
