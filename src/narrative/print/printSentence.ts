import type { Sentence } from "../narrative";
import { printNode } from "./printNode";

/** One sentence as plain text. */
export function printSentence(sentence: Sentence): string {
  return sentence.nodes.map(printNode).join("");
}
