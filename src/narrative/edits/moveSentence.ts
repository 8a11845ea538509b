import { sentencesIn } from "../sentencesIn";
import type { Narrative } from "../narrative";
import { mapSentences } from "./mapSentences";

/** Puts a sentence right behind another, or at the head of the text. Behind itself it stays where it is. */
export function moveSentence(
  narrative: Narrative,
  id: string,
  after: string | undefined,
): Narrative {
  const all = sentencesIn(narrative).map(({ sentence }) => sentence);
  const moved = all.find((sentence) => sentence.id === id);
  const first = all.find((sentence) => sentence.id !== id);
  if (!moved || !first || id === after) return narrative;
  return mapSentences(narrative, (sentence) => {
    if (sentence.id === id) return [];
    if (sentence.id === after) return [sentence, moved];
    return after === undefined && sentence === first ? [moved, sentence] : [sentence];
  });
}
