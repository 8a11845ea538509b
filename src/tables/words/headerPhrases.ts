import type { Entry } from "../../lexicon/entry";
import type { HeaderWord } from "../../lexicon/headings/headerWord";
import { HEADER_WORDS } from "../../lexicon/headings/headerWords";

/** A word of a heading, and the entry of the lexicon it is of. */
export interface Phrase extends HeaderWord {
  readonly word: string;
  readonly entry: Entry<HeaderWord>;
}

export const PHRASES: readonly Phrase[] = HEADER_WORDS.flatMap((entry) =>
  Object.keys(entry.words).map((word) => ({ word, ...entry.meaning, entry })),
);
