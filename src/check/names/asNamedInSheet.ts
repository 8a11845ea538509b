import type { IndicatorPhrase, Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/**
 * The names of a statement as the sheet may have them: 景区共接待游客 is 景区接待游客, and 新登记市场主体 an indicator of that name, of
 * which a text says nothing new.
 */
export function asNamedInSheet(statement: Statement, context: DraftContext): Statement {
  const { question } = statement;
  const indicators = question.indicators.map((phrase) =>
    withWordBefore(withoutCountWord(ofInsured(phrase), context), statement, context),
  );
  return indicators.every((one, at) => one === question.indicators[at])
    ? statement
    : { ...statement, question: { ...question, indicators } };
}

/** 参加城乡居民基本医疗保险人数 is how many have it. */
function ofInsured(phrase: IndicatorPhrase): IndicatorPhrase {
  const text = phrase.text.replace(/^参加(.{2,}保险)的?(?=人数)/, "$1参保");
  return text === phrase.text ? phrase : { ...phrase, text };
}

/** 小学共有教职工: whose, a word that only counts, and what. */
function withoutCountWord(phrase: IndicatorPhrase, { names }: DraftContext): IndicatorPhrase {
  const text = phrase.text.replace(COUNTS, "");
  const isName = text === phrase.text || names.find(phrase.text).some(({ by }) => by === "same");
  return isName ? phrase : { ...phrase, text };
}

const COUNTS =
  /(?<=[\u4e00-\u9fff]{2})(?<!公)(?:共有|共计|共(?![有同享青建和产用创计通生]))(?=[\u4e00-\u9fff]{2})/;

/** 新登记 is said of what is new, and begins a name of the sheet. */
function withWordBefore(
  phrase: IndicatorPhrase,
  { question: { measure } }: Statement,
  { names, prose }: DraftContext,
): IndicatorPhrase {
  if (phrase.from !== "own" || measure.kind !== "level" || measure.counting !== "new")
    return phrase;
  const [word] = WORD_BEFORE.exec(prose.text.slice(0, phrase.start).slice(-LONGEST)) ?? [];
  if (word === undefined) return phrase;
  const text = word + phrase.text;
  return names.find(text).some(({ by }) => by === "same")
    ? { ...phrase, text, start: phrase.start - word.length }
    : phrase;
}

const WORD_BEFORE = /新[\u4e00-\u9fff]{1,2}$/;
const LONGEST = 3;
