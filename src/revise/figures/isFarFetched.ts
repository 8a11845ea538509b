import type { DraftContext } from "../../check/draft/draftContext";
import type { Checked } from "../../check/report";
import { saysWhy } from "../../lexicon/reasonsInTexts";
import type { IndicatorPhrase, Statement } from "../../prose/question";

/**
 * Whether nothing near a mask says of what it is. Words that name nothing known, but for those that say why, stand between it and the
 * name it would go on about; or that name is of a sentence before, and other things have been named since. Where the text names
 * whose figure it is, 雨花区xx家, that tells what it goes on about.
 */
export function isFarFetched({ statement, judgement }: Checked, context: DraftContext): boolean {
  const { form, sentence, start, question } = statement;
  const { indicators, sum, measure } = question;
  if (form !== "mask" || sum || indicators.some(({ from }) => OWN.has(from))) return false;
  const carried = indicators.find(({ from }) => from === "carried");
  if (!carried) return false;
  const isBefore = carried.start < sentence.start;
  // 增速超过5%的有x个县: of how many something is so is said of what the sentence itself names.
  if (OF_MANY.has(measure.kind)) return isBefore;
  const { text, statements } = context.prose;
  const { known } = judgement;
  const isOfMember = known !== undefined && known.entity !== context.subject.entity;
  if (isOfMember || /[(（]$/.test(text.slice(Math.max(0, start - 1), start))) return false;
  const isBetween = ({ from, start: at, text: words }: IndicatorPhrase) =>
    from === "loose" && at > carried.start && !saysWhy(words);
  if (indicators.some(isBetween)) return true;
  if (!isBefore) return false;
  const since = statements.filter((one) => one.sentence.end > carried.start && one.start < start);
  return since.some(
    ({ question: said }) =>
      said.sum !== undefined ||
      said.indicators.some(({ from, text: name }) => OWN.has(from) && name !== carried.text),
  );
}

const OWN = new Set<IndicatorPhrase["from"]>(["own", "behind"]);
const OF_MANY = new Set<Statement["question"]["measure"]["kind"]>(["tally", "tally-beyond"]);
