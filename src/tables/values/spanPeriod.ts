import type { Period } from "../../quantity/period";

/** 当月 and 当季: the last month, or the last three, of the months a table is about. */
export type Span = "month" | "quarter";

/**
 * The part of a period a heading such as 当月 means; `undefined` where the table does not say which months it is about, or
 * where they do not end with a quarter.
 *
 * @example spanPeriod("month", { kind: "calendar", year: 2020, months: { from: 1, to: 10 } }) // => { kind: "calendar", year: 2020, months: { from: 10, to: 10 } }
 * @example spanPeriod("month", { kind: "calendar", year: 2020 }) // => undefined
 */
export function spanPeriod(span: Span, period: Period): Period | undefined {
  if (!period.months) return undefined;
  const { to } = period.months;
  if (span === "month") return { ...period, months: { from: to, to } };
  return to % 3 === 0 ? { ...period, months: { from: to - 2, to } } : undefined;
}
