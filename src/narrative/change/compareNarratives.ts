import type { Narrative } from "../narrative";
import { cellChanges } from "./cellChanges";
import type { NarrativeChanges } from "./changes";
import { sentencesIn } from "../sentencesIn";
import { figureChanges } from "./figureChanges";
import { matchSentences } from "./matchSentences";
import { simplified } from "../simplified";
import { sentenceChanges } from "./sentenceChanges";
import { toldFacts } from "./toldFacts";
import { wordChanges } from "./wordChanges";

/**
 * What differs between two texts about the same subject and period: cells, figures, claiming words, sentences. Facts and
 * sentences are found again by what they are about, not by where they stand.
 */
export function compareNarratives(before: Narrative, after: Narrative): NarrativeChanges {
  const old = sentencesIn(simplified(before));
  const now = sentencesIn(simplified(after));
  const [oldFacts, newFacts] = [toldFacts(old), toldFacts(now)];
  const matched = matchSentences(old, now);
  return {
    cells: cellChanges(oldFacts, newFacts),
    figures: figureChanges(oldFacts, newFacts, matched, after.omitted),
    words: wordChanges(oldFacts, newFacts),
    sentences: sentenceChanges(old, now, matched),
  };
}
