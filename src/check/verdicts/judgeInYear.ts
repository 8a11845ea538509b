import { figuresOf } from "../../answers/levels";
import type { Statement } from "../../prose/question";
import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Asked } from "../answers/asked";
import { askedOf } from "../answers/askedOf";
import { periodAsked } from "../draft/periodAsked";
import { onlyYearBefore, yearTold } from "../draft/periodTold";
import type { Judgement } from "./finding";
import { judgeIndicator } from "./judgeIndicator";
import { isRight } from "./verdict";

/** 2023年 in a text of some of its months: the figure of these, or else that of the year where it agrees. */
export function judgeInYear(statement: Statement, asked: Asked): Judgement | undefined {
  const judged = judgeIndicator(statement, asked);
  if (judged && (isRight(judged.verdict) || (judged.verdict === "blank" && judged.known)))
    return judged;
  const { from, question, context } = asked;
  const year = yearTold(question.period, from.period, from.indicator, context);
  const ofYear = year && judgeIndicator(statement, { ...asked, from: from.then(year) });
  const ofYearTold = judgeInYearTold(statement, asked);
  if (ofYearTold) return ofYearTold;
  const ofParagraph = judgeInParagraphsTime(statement, asked);
  if (ofParagraph) return ofParagraph;
  const ofMonths = judgeInMonthsTold(statement, asked);
  if (ofMonths) return ofMonths;
  const ofText = judgeInTextsTime(statement, asked);
  if (ofText) return ofText;
  const isBetter = ofYear && (isRight(ofYear.verdict) || !judged || ofYear.verdict === "blank");
  return isBetter ? ofYear : judged;
}

/** 6月，进出口43亿元。对外投资3.6亿美元: months that another sentence named need not hold; where the figure is that of all the text's months, they do not. */
function judgeInTextsTime(statement: Statement, asked: Asked): Judgement | undefined {
  const { period, ...question } = statement.question;
  if (period?.kind === "years" || !period?.months || period.span.start >= statement.sentence.start)
    return undefined;
  const { from, context } = asked;
  const then = askedOf(question, from.indicator, from.at.subject, context);
  const judged = judgeIndicator({ ...statement, question }, { ...asked, ...then });
  return judged && isRight(judged.verdict) ? judged : undefined;
}

/** What the workbook has of the year before alone is of that year, where the text has named it: 2022年研发经费…。研发人员…. */
function judgeInYearTold(statement: Statement, asked: Asked): Judgement | undefined {
  const { from, question, context } = asked;
  if (question.period || statement.form === "mask") return undefined;
  const year = onlyYearBefore(from.period, context.periodsOf(from.indicator));
  const isTold = context.prose.statements.some(
    ({ start, question: { period } }) =>
      start < statement.start && period?.kind === "year" && period.year === year && !period.months,
  );
  if (year === undefined || !isTold) return undefined;
  const then = from.then({ kind: "calendar", year });
  const judged = judgeIndicator(statement, { ...asked, from: then });
  return judged && isRight(judged.verdict) ? judged : undefined;
}

/** 2014年，技术合同成交额…。常住人口144.9万人: what is right by the time that its paragraph begins with need not be of the text's. */
function judgeInParagraphsTime(statement: Statement, asked: Asked): Judgement | undefined {
  const { question, form, sentence } = statement;
  if (question.period || form === "mask") return undefined;
  const { text, statements } = asked.context.prose;
  const begins = text.lastIndexOf("\n", statement.start) + 1;
  const opening = statements.find(
    (other) =>
      other.start >= begins &&
      other.start < sentence.start &&
      other.question.period !== undefined &&
      text.slice(begins, other.question.period.span.start).trim() === "",
  );
  if (!opening?.question.period) return undefined;
  const { from, context } = asked;
  const inTime = { ...question, period: opening.question.period };
  const then = askedOf(inTime, from.indicator, from.at.subject, context);
  const judged = judgeIndicator({ ...statement, question: inTime }, { ...asked, ...then });
  return judged && isRight(judged.verdict) ? judged : undefined;
}

/**
 * 2023年1—2月，接待游客…。各县接待游客… in a text of the first quarter: what the workbook has of some months alone is of these, where
 * the text has named them, or where they stand in a table of the text's own time.
 */
function judgeInMonthsTold(statement: Statement, asked: Asked): Judgement | undefined {
  const { from, question, context } = asked;
  const { period } = from;
  if (question.period || statement.form === "mask" || period?.kind !== "calendar") return undefined;
  const [only, ...others] = context
    .periodsOf(from.indicator)
    .filter((one) => one.kind === "calendar" && one.year === period.year);
  if (!only?.months || others.length > 0) return undefined;
  const isTold = context.prose.statements.some(({ start, question: { period: said } }) => {
    const named = said?.kind === "years" || !said?.months ? undefined : said;
    const then = start < statement.start && named ? periodAsked(named, context.period) : undefined;
    return then !== undefined && samePeriod(then, only);
  });
  if (!isTold && !isBeside(only, asked)) return undefined;
  const judged = judgeIndicator(statement, { ...asked, from: from.then(only) });
  return judged && isRight(judged.verdict) ? judged : undefined;
}

/** 水费回收率（1—8月） in a table of 1—9月: a text of these months that says no time tells what that table has. */
function isBeside(only: Period, { from, context }: Asked): boolean {
  const { period } = from;
  const own = figuresOf(from.then(only).at.current, from.indicator)[0]?.observation;
  return (
    own !== undefined &&
    period !== undefined &&
    context.subject.reading.observations.some(
      (one) => one.table === own.table && one.period && samePeriod(one.period, period),
    )
  );
}
