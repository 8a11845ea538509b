import type { Claimed, Question } from "../../prose/question";
import type { Period } from "../../quantity/period";
import { yearsEarlier } from "../../quantity/yearsEarlier";
import type { DraftContext } from "../draft/draftContext";
import { baseAsked } from "../draft/periodAsked";
import type { Asking } from "./asking";

/** What an answer is asked from: the indicator of somebody in a period, and the text around the question. */
export interface Asked {
  readonly from: Asking;
  readonly question: Question;
  readonly context: DraftContext;
  /** The words right before the figure. */
  readonly lead?: string;
  /** 首次突破30亿元: what is reached for the first time. */
  readonly mark?: Claimed;
  /** From when a change is told, where the text says so by its figure alone. */
  readonly base?: Period;
  /** What is to be reached, not what was. */
  readonly isPlanned?: true;
}

/** What a change is measured from. */
export function baseOf({ from, question, context, base, lead = "" }: Asked): Period | undefined {
  const { period } = question;
  const isOverYears =
    !question.base && period?.kind === "years" && !/同比|环比|[上去]年/.test(lead);
  if (!base && isOverYears && period.count !== undefined && from.period)
    // 近三年累计增加27.1亿元: from three years ago.
    return yearsEarlier(from.period, period.count);
  return base ?? baseAsked(question.base, context.period, from.period);
}
