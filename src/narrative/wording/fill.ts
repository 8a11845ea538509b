import type { Evidence, PlainText, TextNode } from "../narrative";
import type { Phrases } from "./phrases";

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
  const template = phrases[turn % phrases.length] ?? phrases[0];
  const nodes = template.split(SLOT).flatMap((piece, index): Nodes => {
    if (index % 2 === 0) return piece === "" ? [] : [{ type: "text", text: piece }];
    const content = slots[piece];
    if (content === undefined) throw new Error(`Cannot fill {${piece}} of “${template}”`);
    return typeof content === "string" ? [{ type: "text", text: content }] : content;
  });
  const joined = joinText(nodes.filter((node) => node.type !== "text" || node.text !== ""));
  return claims && !template.includes("{value}") ? withClaims(joined, claims) : joined;
}

const SLOT = /\{(\w+)\}/;

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
  for (const node of nodes) {
    const last = joined[joined.length - 1];
    if (isPlain(node) && last && isPlain(last)) {
      joined[joined.length - 1] = { type: "text", text: last.text + node.text };
    } else joined.push(node);
  }
  return joined;
}

function isPlain(node: TextNode): node is PlainText {
  return node.type === "text" && !node.claims && !node.ordinal;
}

export function text(words: string): Nodes {
  return words === "" ? [] : [{ type: "text", text: words }];
}

/** Puts the same words between all of them, and other words before the last if wanted: A、B和C. */
export function joinNodes(parts: readonly Nodes[], between: string, beforeLast = between): Nodes {
  return joinText(
    parts.flatMap((part, index) => {
      if (index === 0) return part;
      return [...text(index === parts.length - 1 ? beforeLast : between), ...part];
    }),
  );
}
