import type { Fact } from "../facts/fact";
import { evidenceOf } from "./evidenceOf";
import { fillTemplate, type Nodes, type Slots, type WordNode } from "./fill";
import type { Phrases } from "./phrases";
import { templateFor } from "./templates";
import type { Voice } from "./voice";

/**
 * Says a fact: the {value} of the phrase is its figure. A phrase that shows no figure, or says how much it is, carries
 * the evidence in its words.
 */
export function say(
  phrases: Phrases,
  fact: Fact,
  { turn }: Pick<Voice, "turn">,
  slots: Slots = {},
): Nodes {
  const template = templateFor(phrases, turn);
  const nodes = fillTemplate(template, slots, fact);
  return template.claims ? resting(nodes, [fact]) : nodes;
}

/** Says what rests on several facts; figures of theirs that the phrase shows stand in its slots. */
export function sayOf(
  phrases: Phrases,
  facts: readonly Fact[],
  { turn }: Pick<Voice, "turn">,
  slots: Slots,
): Nodes {
  const template = templateFor(phrases, turn);
  const nodes = fillTemplate(template, slots);
  return template.claims ? resting(nodes, facts) : nodes;
}

/** Has the words of the phrase, as against names and figures in it, rest on the facts: they are what claims. */
function resting(nodes: WordNode[], facts: readonly Fact[]): Nodes {
  const first = nodes.findIndex(({ type }) => type === "text");
  const words = nodes[first];
  if (words?.type !== "text") return nodes;
  const claims = facts.map(evidenceOf);
  nodes[first] = { ...words, claims: words.claims ? [...words.claims, ...claims] : claims };
  return nodes;
}
