import type { Fact } from "../facts/fact";
import { comparedAs } from "./comparedAs";
import type { Nodes, Slots } from "./fill";
import type { Phrases } from "./phrases";
import { say } from "./say";
import type { Voice } from "./voice";

/** Says a fact that is a comparison with the year before, under the name that the settings have for it. */
export function sayCompared(phrases: Phrases, fact: Fact, voice: Voice, slots: Slots = {}): Nodes {
  const of = fact.claim.kind === "rank-change" ? "place" : "figure";
  return say(comparedAs(phrases, voice, of), fact, voice, slots);
}
