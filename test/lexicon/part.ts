import type { Entry } from "../../src/lexicon/entry";

/** A part of the lexicon, and how the product reads a text by it: what the text means, or nothing. */
export interface Part {
  readonly name: string;
  readonly entries: readonly Entry<unknown>[];
  readonly read: (text: string, word: string) => unknown;
}
