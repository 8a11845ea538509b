import type { Fact } from "../facts/fact";
import type { PlainText, TextClause, TextNode } from "../narrative";
import { quantityOf } from "./evidenceOf";
import type { Phrases } from "./phrases";
import { templateFor, type Template } from "./templates";

/** Where a clause begins: it ends where the next does. */
export interface ClauseStart extends Omit<TextClause, "nodes"> {
  readonly type: "clause";
}

/** Words on their way into a sentence. */
export type WordNode = TextNode | ClauseStart;

export type Nodes = readonly WordNode[];

/** What goes into the {slots} of a phrase: words, or nodes. */
export type Slots = Readonly<Record<string, string | Nodes>>;

/** Fills a phrase. The phrases of a table take turns. */
export function fill(phrases: Phrases, turn: number, slots: Slots): WordNode[] {
  return fillTemplate(templateFor(phrases, turn), slots);
}

/** Fills a phrase that has been taken apart; its {value} is the figure of the fact it is about, where there is one. */
export function fillTemplate(template: Template, slots: Slots, about?: Fact): WordNode[] {
  const nodes: WordNode[] = [];
  for (const { words, slot } of template.segments) {
    if (words !== undefined) appendNode(nodes, words);
    else if (about && slot === "value") nodes.push(quantityOf(about));
    else {
      const content = slots[slot];
      if (content === undefined) throw new Error(`Cannot fill {${slot}} of “${template.phrase}”`);
      append(nodes, content);
    }
  }
  return nodes;
}

/** Neighbouring words without evidence become one node. */
export function joinText(nodes: Nodes): Nodes {
  const joined: WordNode[] = [];
  append(joined, nodes);
  return joined;
}

/** Puts words or nodes behind others, neighbouring words without evidence as one node. */
export function append(nodes: WordNode[], more: string | Nodes): void {
  if (typeof more !== "string") for (const node of more) appendNode(nodes, node);
  else if (more !== "") appendNode(nodes, { type: "text", text: more });
}

function appendNode(nodes: WordNode[], node: WordNode): void {
  const last = nodes[nodes.length - 1];
  if (last !== undefined && isPlain(last) && isPlain(node)) {
    nodes[nodes.length - 1] = { type: "text", text: last.text + node.text };
  } else if (node.type !== "text" || node.text !== "") nodes.push(node);
}

function isPlain(node: WordNode): node is PlainText {
  return node.type === "text" && !node.claims && !node.ordinal;
}

export function text(words: string): Nodes {
  return words === "" ? NOTHING : [{ type: "text", text: words }];
}

const NOTHING: Nodes = [];

/** Puts the same words between all of them, and other words before the last if wanted: A、B和C. */
export function joinNodes(parts: readonly Nodes[], between: string, beforeLast = between): Nodes {
  const joined: WordNode[] = [];
  let left = parts.length;
  for (const part of parts) {
    if (left < parts.length) append(joined, left === 1 ? beforeLast : between);
    append(joined, part);
    left -= 1;
  }
  return joined;
}
