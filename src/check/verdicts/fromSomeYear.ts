import { isOfStart } from "../../prose/grammar/rules/figureRule";
import type { Claimed, Statement } from "../../prose/question";
import type { Asked } from "../answers/asked";
import { answersTo } from "../answers/answersTo";
import { compare } from "./compare";
import type { Judgement } from "./finding";

/** 由2.14%提高到2.65%: where the text does not say of when the first is, it is right if it is that of any year before. */
export function fromSomeYear(
  { rule, question }: Statement,
  claimed: Claimed,
  asked: Asked,
): Judgement | undefined {
  const { period, measure } = question;
  const isUnsaid = period && period.span.start === period.span.end;
  if (!isOfStart(rule) || !isUnsaid || claimed.approximation) return undefined;
  for (const other of asked.context.periodsOf(asked.from.indicator)) {
    const then = { ...asked, from: asked.from.then(other) };
    const known = answersTo(then).find(
      (one) => compare(claimed, measure, one).standing !== "other",
    );
    if (known) return { verdict: "consistent", known, kind: measure.kind };
  }
  return undefined;
}
