import type { Evidence, Sentence, TextNode } from "./narrative";
import { nodesIn } from "./nodesIn";

/** What a piece of the text rests on: a figure on itself, a claiming word or a name on what it claims, others on nothing. */
export function evidenceOfNode(node: TextNode): readonly Evidence[] {
  switch (node.type) {
    case "quantity":
      return [node];
    case "text":
    case "name":
      return node.claims ?? [];
    case "period":
    case "quoted":
      return [];
  }
}

export function evidenceIn(sentence: Sentence): readonly Evidence[] {
  return nodesIn(sentence).flatMap(evidenceOfNode);
}
