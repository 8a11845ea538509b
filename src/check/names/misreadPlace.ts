import type { IndicatorPhrase, Phrase, Question, Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/**
 * 乡镇卫生院, 人均地区生产总值, 江州高新区营业收入: prose takes 乡镇, 人均地区 and 江州 for places, knowing no workbook. Where the workbook
 * has nobody of that name and an indicator or somebody that is called by all of the words, they are put together again.
 */
export function withoutMisreadPlace(statement: Statement, context: DraftContext): Statement {
  const { question } = statement;
  const { whose } = question;
  if (!whose || context.entities.meant(whose.text).length > 0) return statement;
  const isOfName = context.names.hasPart(whose.text);
  let isJoined = false;
  const indicators = question.indicators.flatMap((phrase) => {
    const joined = isRightBehind(whose, phrase) ? together(whose, phrase) : undefined;
    if (!joined || !(isOfName || isKnown(joined, context))) return [phrase];
    isJoined = true;
    return [joined];
  });
  const rest = withoutWhose(question);
  if (isJoined) return { ...statement, question: { ...rest, indicators } };
  if (!isOfName) return statement;
  const isBeside = statement.start - whose.end <= NEAR && statement.start >= whose.end;
  const own: readonly IndicatorPhrase[] = isBeside ? [{ ...whose, from: "own" }] : [];
  return { ...statement, question: { ...rest, indicators: [...own, ...question.indicators] } };
}

function withoutWhose(question: Question): Question {
  const { whose, ...rest } = question;
  return whose ? rest : question;
}

/** Between a name and its figure stands hardly more than 为 or 达到. */
const NEAR = 3;

function isRightBehind({ end }: Phrase, { start }: Phrase): boolean {
  return start === end;
}

function together(whose: Phrase, phrase: IndicatorPhrase): IndicatorPhrase {
  return { ...phrase, text: whose.text + phrase.text, start: whose.start };
}

function isKnown({ text, unit }: IndicatorPhrase, { names, entities }: DraftContext): boolean {
  if (names.find(text, unit).length > 0) return true;
  const split = entities.split(text);
  return split !== undefined && split.rest !== text;
}
