import type { Evidence, TextNode } from "../../narrative/narrative";

/** What a piece of the text rests on: a figure on itself, a claiming word on what it claims, other words on nothing. */
export function evidenceOf(node: TextNode): readonly Evidence[] {
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
