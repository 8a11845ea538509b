import type { Sentence, TextNode } from "../narrative";
import { nodesIn } from "../nodesIn";
import { printNode } from "../print/printNode";

/** What a sentence says, without the 一是 that only counts its paragraph. */
export function statementText(sentence: Sentence): string {
  return nodesIn(sentence)
    .flatMap((node) => (isOrdinal(node) ? [] : [printNode(node)]))
    .join("");
}

function isOrdinal(node: TextNode): boolean {
  return node.type === "text" && node.ordinal === true;
}
