import type { IndicatorPhrase, Statement } from "../../prose/question";
import type { Observation } from "../../tables/observation";
import type { DraftContext } from "../draft/draftContext";
import { keptWith } from "../keptWith";

/**
 * 新设个体户310户 where the sheet counts 个体户 by what there is and by what is new: what is new of them is meant, of it alone, and so it
 * is where the text goes on.
 */
export function asCountedNew(statement: Statement, context: DraftContext): Statement {
  const { question } = statement;
  const indicators = question.indicators.map((phrase) => countedNew(phrase, context));
  const [first] = indicators;
  if (first === question.indicators[0] || first?.counting !== "new") return statement;
  const { measure } = question;
  return {
    ...statement,
    question: {
      ...question,
      indicators,
      measure:
        measure.kind === "level" && !measure.counting ? { ...measure, counting: "new" } : measure,
    },
  };
}

function countedNew(phrase: IndicatorPhrase, { names, subject }: DraftContext): IndicatorPhrase {
  const [lead = ""] = NEW.exec(phrase.text) ?? [];
  if (lead === "" || phrase.counting || names.find(phrase.text, phrase.unit).length > 0)
    return phrase;
  const text = phrase.text.slice(lead.length);
  const known = newIn(subject.reading.observations);
  const isKnown = names
    .find(text, phrase.unit)
    .some(({ by, indicator }) => by === "same" && known.has(indicator));
  return isKnown ? { ...phrase, text, start: phrase.start + lead.length, counting: "new" } : phrase;
}

const NEW = /^新(?:设立?|注册|登记|成立)(?:登记)?(?:的|各类)?(?=.{2})/;

/** The indicators of which the workbook tells what is new. */
const newIn = keptWith(
  (observations: readonly Observation[]): ReadonlySet<string> =>
    new Set(observations.filter(({ counting }) => counting === "new").map((one) => one.indicator)),
);
