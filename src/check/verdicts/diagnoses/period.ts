import type { AskedPeriod } from "../../../prose/question";
import type { Period } from "../../../quantity/period";
import { samePeriod } from "../../../quantity/samePeriod";
import { answersTo } from "../../answers/answersTo";
import type { Asked } from "../../answers/asked";
import { compare } from "../compare";
import type { Diagnosis } from "./diagnosis";

/** The figure of another period. */
export const PERIOD: readonly Diagnosis[] = [
  {
    name: "wrong-period",
    because: "the figure is that of another period",
    finds: ({ claimed, known, asked, measure }) => {
      // 超4亿元 fits too many years to be taken for the figure of one.
      if (claimed.approximation || claimed.to !== undefined || claimed.decimals < 0)
        return undefined;
      const { from, context } = asked;
      for (const period of context.periodsOf(from.indicator)) {
        if (from.period && samePeriod(period, from.period)) continue;
        if (isAmong(period, asked.question.period)) continue;
        const then = { ...asked, from: { ...asked.from.then(period) } };
        const match = answersTo(then).find(
          (one) => compare(claimed, measure, one).standing !== "other",
        );
        // A table that says no time, or of some months of its year no more than the year: it may well be meant.
        if (match && !known && (isUnsaid(period, asked) || isSoFar(period, asked)))
          return undefined;
        if (match) {
          return {
            verdict: "wrong-period",
            known: known ?? match,
            reason: { code: "of-period", period },
          };
        }
      }
      return undefined;
    },
  },
];

/** Whether the text names no time, and the workbook names none of the figure either. */
function isUnsaid(period: Period, { from, question }: Asked): boolean {
  const isUndated = period.kind === "relative" && period.offset === 0;
  return isUndated && !question.period && from.period?.kind === "calendar";
}

/** 2022年 in a book of which the text tells some months since January: its figures may be of these, where it has no others of that year. */
function isSoFar(period: Period, { from, context }: Asked): boolean {
  const { months } = from.period ?? {};
  return (
    period.kind === "calendar" &&
    !period.months &&
    months?.from === 1 &&
    context.period?.kind === "calendar" &&
    context.period.months?.from === 1 &&
    context.period.year === period.year &&
    context
      .periodsOf(from.indicator)
      .every((one) => one.kind !== "calendar" || one.year !== period.year || !one.months)
  );
}

/** “十四五”期间: the figure of one of these years is of no other time. */
function isAmong(period: Period, asked: AskedPeriod | undefined): boolean {
  return (
    asked?.kind === "years" &&
    period.kind === "calendar" &&
    period.year >= (asked.from ?? Infinity) &&
    period.year <= (asked.to ?? -Infinity)
  );
}
