import type { Sentence } from "../narrative";
import { printNode } from "./printNode";

/** One sentence as plain text. */
export function printSentence(sentence: Sentence): string {
  let text = "";
  for (const node of sentence.nodes) text += printNode(node);
  return text;
}
