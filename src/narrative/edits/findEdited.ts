import { sentencesIn } from "../sentencesIn";
import { splitIdentity } from "../identity";
import type { Narrative, Sentence } from "../narrative";

export interface FoundSentence {
  readonly sentence: Sentence;
  /** It is also about something that the sentence once edited was not about. */
  readonly saysMore: boolean;
}

/**
 * The sentence that an edit was made to: the very one, else those of its kind that are about some of the same things,
 * the one that shares most first.
 */
export function findEdited(narrative: Narrative, id: string): readonly FoundSentence[] {
  const sentences = sentencesIn(narrative).map(({ sentence }) => sentence);
  const same = sentences.find((sentence) => sentence.id === id);
  if (same) return [{ sentence: same, saysMore: false }];
  const [kind, ...about] = splitIdentity(id);
  if (kind !== "statement") return [];
  return sentences
    .flatMap((sentence) => {
      const { kind: otherKind, about: others } = sentence.topic;
      const shared = others.filter((one) => about.includes(one)).length;
      if (otherKind !== kind || shared === 0) return [];
      return [{ sentence, shared, saysMore: shared < others.length }];
    })
    .sort((a, b) => b.shared - a.shared)
    .map(({ sentence, saysMore }) => ({ sentence, saysMore }));
}
