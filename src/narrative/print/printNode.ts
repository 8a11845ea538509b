import type { TextNode } from "../narrative";
import { printPeriodText } from "./printPeriodText";
import { printQuantity } from "./printQuantity";

/** One node as plain text. */
export function printNode(node: TextNode): string {
  switch (node.type) {
    case "text":
    case "name":
    case "quoted":
      return node.text;
    case "period":
      return printPeriodText(node);
    case "quantity":
      return printQuantity(node);
  }
}
