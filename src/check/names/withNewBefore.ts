import type { IndicatorPhrase, Statement } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";

/**
 * 新认定高企40家，是去年的1.6倍: what is said of what is new may begin a name of the sheet, which then goes on; so may it be where the name
 * stands in the clause before, 高企131家，其中新认定40家, and 累计认定 is said of what was 新认定 year by year.
 */
export function withNewBefore(
  phrase: IndicatorPhrase,
  { question: { measure }, start }: Statement,
  { names, prose }: DraftContext,
): IndicatorPhrase {
  if (phrase.from !== "own" && phrase.from !== "carried") return phrase;
  const counting = measure.kind === "level" ? measure.counting : undefined;
  const isNamed = (text: string) => names.find(text).some(({ by }) => by === "same");
  if (counting === "cumulative") {
    const text = `新${phrase.text}`;
    return AWARDED.test(phrase.text) && isNamed(text) ? { ...phrase, text } : phrase;
  }
  const isOwn = phrase.from === "own";
  // 新认定30家，总量80家: a level of its own.
  const goesOn = phrase.counting === "new" && measure.kind !== "level";
  if (counting !== "new" && !goesOn) return phrase;
  const lead = counting === "new" && !isOwn ? start : phrase.start;
  const [, word] = WORD_BEFORE.exec(prose.text.slice(Math.max(0, lead - LONGEST), lead)) ?? [];
  if (word === undefined) return phrase;
  const text = word + phrase.text;
  if (!isNamed(text)) return phrase;
  return { ...phrase, text, ...(isOwn && { start: phrase.start - word.length }) };
}

const WORD_BEFORE = /(新[\u4e00-\u9fff]{1,2})$/;
const LONGEST = 3;
const AWARDED = /^(?:认定|登记|备案|设立|培育|入库|立项)/;
