import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import type { Asked } from "../answers/asked";
import { levelOf } from "../answers/asking";
import type { Known } from "../answers/known";
import { tellsOfYears } from "../answers/sumOfYears";

/** Whether a claim that agrees with none of the answers is wrong: it may be of something that the workbook does not have. */
export function isRefutable(answers: readonly Known[], asked: Asked): boolean {
  return (
    !isOfUnsaidYears(asked) &&
    !(answers.length > 0 && answers.every(({ isLoose }) => isLoose)) &&
    !atCurrentPrices(answers, asked) &&
    !isOfStock(asked) &&
    !isOnlyNew(asked)
  );
}

/** 累计争取资金1.8亿元 where the text tells of several years: what is not added up from these may be of others. */
function isOfUnsaidYears({ question, context, from }: Asked): boolean {
  const { measure, period } = question;
  const isSum = measure.kind === "level" && measure.counting === "cumulative" && !period;
  const level = isSum ? levelOf(from) : undefined;
  return (
    level !== undefined &&
    level.observation.counting !== "cumulative" &&
    tellsOfYears(context.prose)
  );
}

/** 增加值增长4.2%: told at comparable prices, of which levels at the prices of each year say nothing. */
export function atCurrentPrices(answers: readonly Known[], { from, question }: Asked): boolean {
  const { measure } = question;
  return (
    measure.kind === "growth" &&
    measure.prices !== "current" &&
    answers.length > 0 &&
    answers.every(({ basis }) => basis === "computed") &&
    INDICATOR_KINDS.valueAdded.test(from.indicator)
  );
}

/** 新增企业12家，增长20%: what is new has grown; of the stock, which is all that the workbook has, nothing is said. */
function isOfStock({ from, question: { measure, indicators } }: Asked): boolean {
  const isNew = indicators[0]?.from === "carried" && indicators[0].counting === "new";
  if (measure.kind !== "growth" || !isNew || from.counting === "new") return false;
  return levelOf(from)?.observation.counting === "stock";
}

/** 城市低保12533人: all there are, of which nothing is said where the sheet counts only what is 新增. */
export function isOnlyNew({ from, question: { measure } }: Asked): boolean {
  if (measure.kind !== "level" || measure.counting !== undefined) return false;
  return levelOf(from)?.observation.counting === "new";
}
