import type { Months, Period } from "./period";

/**
 * What several months, or quarters, of one year are together, where each begins where the one before it ends; `undefined` where they do not
 * follow each other, or are of several years.
 *
 * @example periodTogether([{ kind: "calendar", year: 2023, months: { from: 1, to: 2 } }, { kind: "calendar", year: 2023, months: { from: 3, to: 3 } }]) // => { kind: "calendar", year: 2023, months: { from: 1, to: 3 } }
 * @example periodTogether([{ kind: "calendar", year: 2023, months: { from: 1, to: 6 } }, { kind: "calendar", year: 2023, months: { from: 7, to: 12 } }]) // => { kind: "calendar", year: 2023 }
 * @example periodTogether([{ kind: "calendar", year: 2023, months: { from: 1, to: 1 } }, { kind: "calendar", year: 2023, months: { from: 3, to: 3 } }]) // => undefined
 */
export function periodTogether(periods: readonly Period[]): Period | undefined {
  const year = yearOfAll(periods);
  const months = year && allMonths(periods);
  if (!months) return undefined;
  return months.from === 1 && months.to === 12 ? year : { ...year, months };
}

/** The year that all of several periods are parts of. */
export function yearOfAll(periods: readonly Period[]): Period | undefined {
  const [first, ...others] = periods;
  if (!first || others.length === 0) return undefined;
  const { months, ...year } = first;
  const isOfYear = ({ months: own, ...one }: Period): boolean =>
    own !== undefined && JSON.stringify(one) === JSON.stringify(year);
  return months && periods.every(isOfYear) ? year : undefined;
}

/** From the first month to the last of periods each of which begins where the one before it ends. */
function allMonths(periods: readonly Period[]): Months | undefined {
  const all = periods.flatMap(({ months }) => months ?? []).sort((a, b) => a.from - b.from);
  const [first] = all;
  const last = all.at(-1);
  const follow = all.every(({ from }, at) => at === 0 || from === (all[at - 1]?.to ?? 0) + 1);
  return first && last && follow ? { from: first.from, to: last.to } : undefined;
}
