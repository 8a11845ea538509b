import { QUOTIENTS } from "../../lexicon/quotientsInTexts";
import type { AskedMeasure, Phrase, Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/** 城乡居民收入比1.98, 存贷比74.6%, 贸易顺差3040万美元: where the workbook has no indicator of that name, the one of its figures in the other, or what it is more. */
export function quotientNamed(statement: Statement, { names }: DraftContext): Statement {
  const { question } = statement;
  const { measure } = question;
  const own =
    question.indicators.find(({ from }) => from === "own") ??
    question.indicators.find(({ from }) => from === "carried");
  if (!own || !(measure.kind === "level" || (measure.kind === "share" && !measure.whole)))
    return statement;
  const text = measure.kind === "share" ? `${own.text}占比` : own.text;
  const quotient = QUOTIENTS.find(({ said }) => said.test(text));
  if (!quotient || names.find(text).some(({ by }) => by === "same")) return statement;
  const whole: Phrase = { ...own, text: quotient.whole };
  const asked: AskedMeasure = measureOf(quotient.as, whole);
  return {
    ...statement,
    question: {
      ...question,
      measure: asked,
      indicators: [{ text: quotient.part, start: own.start, end: own.end, from: "own" }],
    },
  };
}

function measureOf(as: "share" | "multiple" | "gap", whole: Phrase): AskedMeasure {
  if (as === "share") return { kind: "share", whole };
  return as === "gap"
    ? { kind: "gap", of: "level", direction: "up", benchmark: whole }
    : { kind: "multiple", how: "to", benchmark: whole };
}
