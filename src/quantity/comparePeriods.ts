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
  const [left, right] = [orderOf(a), orderOf(b)];
  for (const [index, value] of left.entries()) {
    const other = right[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

function orderOf(period: Period): readonly number[] {
  const { from, to } = period.months ?? { from: 1, to: 12 };
  return period.kind === "calendar"
    ? [0, period.year, to, from, period.since ?? period.year]
    : [1, period.offset, to, from];
}
