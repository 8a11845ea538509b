import type { Evidence, PlainText, TextNode } from "../narrative";
import type { Phrases } from "./phrases";
import { templateFor } from "./templates";

export type Nodes = readonly TextNode[];

/** What goes into the {slots} of a phrase: words, or nodes. */
export type Slots = Readonly<Record<string, string | Nodes>>;

/**
 * Fills a phrase. The phrases of a table take turns; a phrase that shows no figure of its own carries the evidence in
 * its words.
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
    if (slot === undefined) {
      append(nodes, words);
      continue;
    }
    const content = slots[slot];
    if (content === undefined) throw new Error(`Cannot fill {${slot}} of “${template.phrase}”`);
    if (typeof content !== "string") for (const node of content) append(nodes, node);
    else if (content !== "") append(nodes, { type: "text", text: content });
  }
  return claims && !template.showsValue ? withClaims(nodes, claims) : nodes;
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
  for (const node of nodes) append(joined, node);
  return joined;
}

function append(nodes: TextNode[], node: TextNode): void {
  if (node.type === "text" && node.text === "") return;
  const last = nodes[nodes.length - 1];
  if (last && isPlain(last) && isPlain(node)) {
    nodes[nodes.length - 1] = { type: "text", text: last.text + node.text };
  } else nodes.push(node);
}

function isPlain(node: TextNode): node is PlainText {
  return node.type === "text" && !node.claims && !node.ordinal;
}

export function text(words: string): Nodes {
  return words === "" ? [] : [{ type: "text", text: words }];
}

/** Puts the same words between all of them, and other words before the last if wanted: A、B和C. */
export function joinNodes(parts: readonly Nodes[], between: string, beforeLast = between): Nodes {
  const joined: TextNode[] = [];
  for (const [index, part] of parts.entries()) {
    const words = index === parts.length - 1 ? beforeLast : between;
    if (index > 0) append(joined, { type: "text", text: words });
    for (const node of part) append(joined, node);
  }
  return joined;
}
