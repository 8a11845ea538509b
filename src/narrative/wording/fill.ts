import type { Evidence, PlainText, TextNode } from "../narrative";
import type { Phrases } from "./phrases";
import { templateFor } from "./templates";

export type Nodes = readonly TextNode[];

/** What goes into the {slots} of a phrase: words, or nodes. */
export type Slots = Readonly<Record<string, string | Nodes>>;

/**
 * Fills a phrase. The phrases of a table take turns; a phrase that shows no figure of its own, or says how much it is,
 * carries the evidence in its words.
 */
export function fill(
  phrases: Phrases,
  turn: number,
  slots: Slots,
  claims?: readonly Evidence[],
): Nodes {
  const template = templateFor(phrases, turn);
  const nodes: TextNode[] = [];
  for (const { words, slot } of template.segments) {
    const content = slot === undefined ? words : slots[slot];
    if (content === undefined) throw new Error(`Cannot fill {${slot}} of “${template.phrase}”`);
    if (typeof content === "string") append(nodes, text(content));
    else append(nodes, content);
  }
  return claims && template.claims ? withClaims(nodes, claims) : nodes;
}

/** The words of the phrase, as against names and figures in it, are what claims. */
function withClaims(nodes: Nodes, claims: readonly Evidence[]): Nodes {
  const first = nodes.findIndex((node) => node.type === "text");
  return nodes.map((node, index) =>
    index === first && node.type === "text"
      ? { ...node, claims: [...(node.claims ?? []), ...claims] }
      : node,
  );
}

/** Neighbouring words without evidence become one node. */
export function joinText(nodes: Nodes): Nodes {
  const joined: TextNode[] = [];
  append(joined, nodes);
  return joined;
}

/** Puts nodes behind others, neighbouring words without evidence as one node. */
export function append(nodes: TextNode[], more: Nodes): void {
  for (const node of more) {
    const last = nodes[nodes.length - 1];
    if (last !== undefined && isPlain(last) && isPlain(node)) {
      nodes[nodes.length - 1] = { type: "text", text: last.text + node.text };
    } else if (node.type !== "text" || node.text !== "") nodes.push(node);
  }
}

function isPlain(node: TextNode): node is PlainText {
  return node.type === "text" && !node.claims && !node.ordinal;
}

export function text(words: string): Nodes {
  return words === "" ? NOTHING : [{ type: "text", text: words }];
}

const NOTHING: Nodes = [];

/** Puts the same words between all of them, and other words before the last if wanted: A、B和C. */
export function joinNodes(parts: readonly Nodes[], between: string, beforeLast = between): Nodes {
  const joined: TextNode[] = [];
  let left = parts.length;
  for (const part of parts) {
    if (left < parts.length) append(joined, text(left === 1 ? beforeLast : between));
    append(joined, part);
    left -= 1;
  }
  return joined;
}
