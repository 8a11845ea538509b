import type { FactTopic } from "../../src/narrative/facts/factTopic";
import type { Sentence, TextNode } from "../../src/narrative/narrative";

/** What a figure is of that is about nothing in particular. */
export const NO_TOPIC: FactTopic = { indicator: "", entity: "", period: "", particulars: [] };

/** A sentence of one clause that tells no facts. */
export function sentenceOf(nodes: readonly TextNode[], id = "1"): Sentence {
  return {
    id,
    topic: { kind: "statement", about: [] },
    clauses: [{ role: "says", tells: [], nodes }],
  };
}
