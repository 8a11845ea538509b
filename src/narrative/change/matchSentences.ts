import type { Sentence } from "../narrative";
import { evidenceIn } from "../evidenceIn";
import type { Placed } from "../sentencesIn";

export type SentencePair = readonly [before: Placed, after: Placed];

/** A sentence of the earlier text and what has become of it. */
export interface MatchedSentences {
  readonly pairs: readonly SentencePair[];
  /** Sentences that are only pieces of one that has found its heir, or that have gone into another. */
  readonly pieces: readonly SentencePair[];
  readonly vanished: readonly Placed[];
  readonly appeared: readonly Placed[];
}

/**
 * Finds each sentence again: by its identity, else as the sentence of its kind that tells most of the same facts; the
 * user's own words by the place they are given under, in order.
 */
export function matchSentences(
  before: readonly Placed[],
  after: readonly Placed[],
): MatchedSentences {
  const later = new Map(after.map((placed) => [placed.sentence.id, placed]));
  const pairs: SentencePair[] = before.flatMap((old) => {
    const same = later.get(old.sentence.id);
    return same ? [[old, same] as const] : [];
  });
  const lost = new Set(before.filter((old) => !later.has(old.sentence.id)));
  const known = new Set(before.map(({ sentence }) => sentence.id));
  const fresh = new Set(after.filter(({ sentence }) => !known.has(sentence.id)));
  const candidates = [...lost]
    .flatMap((old) => [...fresh].map((now) => ({ old, now, kinship: kinship(old, now) })))
    .filter((candidate) => candidate.kinship > 0)
    .sort((a, b) => b.kinship - a.kinship);
  for (const { old, now } of candidates) {
    if (!lost.has(old) || !fresh.has(now)) continue;
    lost.delete(old);
    fresh.delete(now);
    pairs.push([old, now]);
  }
  const pieces = [
    ...[...fresh].flatMap((now): readonly SentencePair[] => {
      const old = before.find((one) => kinship(one, now) > 0);
      return old && isTold(now) ? [[old, now]] : [];
    }),
    ...[...lost].flatMap((old): readonly SentencePair[] => {
      const now = after.find((one) => kinship(old, one) > 0);
      return now && isTold(old) ? [[old, now]] : [];
    }),
  ];
  const told = new Set(pieces.flat());
  return {
    pairs,
    pieces,
    vanished: [...lost].filter((old) => !told.has(old)),
    appeared: [...fresh].filter((now) => !told.has(now)),
  };
}

/** The user's own words are told by themselves, never as a piece of others. */
function isTold({ sentence }: Placed): boolean {
  return sentence.topic.kind !== "quoted";
}

/** How many facts two sentences of one kind share. */
function kinship(a: Placed, b: Placed): number {
  const [topic, other] = [a.sentence.topic, b.sentence.topic];
  if (topic.kind !== other.kind) return 0;
  if (topic.kind === "quoted") {
    const [role, section] = topic.about;
    return role === other.about[0] && section === other.about[1] ? 1 : 0;
  }
  const ids = factIdsIn(a.sentence);
  return [...factIdsIn(b.sentence)].filter((id) => ids.has(id)).length;
}

export function factIdsIn(sentence: Sentence): ReadonlySet<string> {
  return new Set(evidenceIn(sentence).map(({ factId }) => factId));
}
