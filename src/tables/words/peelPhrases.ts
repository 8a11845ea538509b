import type { LabelMeasure } from "./label";
import { PHRASES, type Phrase, type Place, type Saying } from "./headerPhrases";

export interface Peeled {
  readonly says: Saying;
  /** How much of the text the phrase took, from its start and from its end. */
  readonly fromStart: number;
  readonly fromEnd: number;
}

/**
 * The longest phrase at the end or the start of a header, or filling it. Ends come first: what a header is of
 * stands before what it says of it.
 */
export function peelPhrase(key: string, measure: LabelMeasure | undefined): Peeled | undefined {
  for (let length = Math.min(LONGEST, key.length); length > 0; length -= 1) {
    const whole = length === key.length;
    const atEnd = find(key.slice(-length), whole ? WHOLE : END, measure);
    if (atEnd) return { says: atEnd.says, fromStart: 0, fromEnd: length };
    const atStart = find(key.slice(0, length), START, measure);
    if (atStart) return { says: atStart.says, fromStart: length, fromEnd: 0 };
  }
  return undefined;
}

const START: readonly Place[] = ["start", "edge"];
const END: readonly Place[] = ["end", "edge"];
const WHOLE: readonly Place[] = ["whole", "end", "edge"];

function find(
  word: string,
  places: readonly Place[],
  measure: LabelMeasure | undefined,
): Phrase | undefined {
  return BY_WORD.get(word)?.find(
    ({ at, beside }) =>
      places.includes(at) && (!beside || (measure !== undefined && beside.includes(measure))),
  );
}

const BY_WORD: ReadonlyMap<string, readonly Phrase[]> = PHRASES.reduce(
  (map, phrase) => map.set(phrase.word, [...(map.get(phrase.word) ?? []), phrase]),
  new Map<string, readonly Phrase[]>(),
);

const LONGEST = Math.max(...PHRASES.map(({ word }) => word.length));
