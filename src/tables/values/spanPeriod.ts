import type { Span } from "../../lexicon/saying";
import type { Period } from "../../quantity/period";

/**
 * The part of a period a heading such as 当月 means; `undefined` where the table does not say which months it is about, or
 * where they do not end with a quarter.
 *
 * @example spanPeriod("month", { kind: "calendar", year: 2020, months: { from: 1, to: 10 } }) // => { kind: "calendar", year: 2020, months: { from: 10, to: 10 } }
 * @example spanPeriod("to-date", { kind: "calendar", year: 2020, months: { from: 3, to: 3 } }) // => { kind: "calendar", year: 2020, months: { from: 1, to: 3 } }
 * @example spanPeriod("month", { kind: "calendar", year: 2020 }) // => undefined
 * @example spanPeriod("so-far", { kind: "calendar", year: 2020 }) // => { kind: "calendar", year: 2020 }
 */
export function spanPeriod(span: Span, period: Period): Period | undefined {
  if (!period.months) return span === "so-far" ? period : undefined;
  const { to } = period.months;
  if (span === "to-date" || span === "so-far") return { ...period, months: { from: 1, to } };
  if (span === "month") return { ...period, months: { from: to, to } };
  return to % 3 === 0 ? { ...period, months: { from: to - 2, to } } : undefined;
}
