import type { Sentence } from "../narrative";
import { printNode } from "../print/printNode";

/** What a sentence says, without the 一是 that only counts its paragraph. */
export function statementText({ nodes }: Sentence): string {
  return nodes.flatMap((node) => (isOrdinal(node) ? [] : [printNode(node)])).join("");
}

function isOrdinal(node: Sentence["nodes"][number]): boolean {
  return node.type === "text" && node.ordinal === true;
}
