import type { Period } from "../../quantity/period";

/**
 * A year with the months of it that others name: 2023年 over a sheet called 1-6月 is 2023年1-6月. Unchanged where they name several, or
 * those of another year.
 *
 * @example inMonths({ kind: "calendar", year: 2023 }, [{ kind: "relative", offset: 0, months: { from: 1, to: 6 } }]) // => { kind: "calendar", year: 2023, months: { from: 1, to: 6 } }
 */
export function inMonths(period: Period, others: readonly Period[]): Period {
  if (period.kind !== "calendar" || period.months || period.school) return period;
  const months = others.flatMap((other) => {
    const isSame = other.kind === "calendar" ? other.year === period.year : other.offset === 0;
    return isSame && other.months ? [other.months] : [];
  });
  const [first, ...more] = months;
  const isOne = more.every(({ from, to }) => from === first?.from && to === first.to);
  return first && isOne ? { ...period, months: first } : period;
}
