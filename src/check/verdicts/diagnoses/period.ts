import type { AskedPeriod } from "../../../prose/question";
import type { Period } from "../../../quantity/period";
import { samePeriod } from "../../../quantity/samePeriod";
import { answersTo } from "../../answers/answersTo";
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

/** “十四五”期间: the figure of one of these years is of no other time. */
function isAmong(period: Period, asked: AskedPeriod | undefined): boolean {
  return (
    asked?.kind === "years" &&
    period.kind === "calendar" &&
    period.year >= (asked.from ?? Infinity) &&
    period.year <= (asked.to ?? -Infinity)
  );
}
