import type { Evidence, Sentence } from "../narrative";
import { claimsOfWords } from "./claimingWords";
import { clausesOf } from "./clausesOf";
import { evidenceIn } from "../evidenceIn";
import { senseOfFigure, TOLD_BY_VALUE, type Sense } from "./senseOfFigure";

/** What the words of a sentence claim of each fact in it. */
export type Senses = ReadonlyMap<string, readonly Sense[]>;

/** What counts as unchanged is a setting of the text: its own word for it beats the value. */
const STANDSTILL = ["持平", "基本持平"];

/**
 * The claims of a sentence, fact by fact: what a figure's value claims by itself, and the claiming words in its clause.
 * Words in names claim nothing. Words of a clause without figures belong to the figure before it: 第30位，位次靠后.
 */
export function sensesIn(sentence: Sentence): Senses {
  const senses = new Map<string, Sense[]>();
  const add = (factId: string, said: Sense) => {
    const known = senses.get(factId) ?? [];
    if (!known.some(({ family, sense }) => family === said.family && sense === said.sense)) {
      senses.set(factId, [...known, { family: said.family, sense: said.sense }]);
    }
  };
  for (const evidence of evidenceIn(sentence)) {
    const sense = senseOfFigure(evidence);
    if (sense) add(evidence.factId, sense);
  }
  let last: readonly Evidence[] = [];
  for (const { words, evidence } of clausesOf(sentence.nodes)) {
    const about = evidence.length > 0 ? evidence : last;
    last = about;
    for (const said of claimsOfWords(words)) {
      for (const { factId, ...figure } of about) {
        const told = TOLD_BY_VALUE.includes(said.family) && senseOfFigure({ factId, ...figure });
        if (!told) add(factId, said);
        else if (STANDSTILL.includes(said.sense)) {
          senses.set(factId, [{ family: told.family, sense: said.sense }]);
        }
      }
    }
  }
  return senses;
}
