import type { Sentence } from "../narrative";
import { printNode } from "./printNode";

/** One sentence as plain text. */
export function printSentence(sentence: Sentence): string {
  let text = "";
  for (const { nodes } of sentence.clauses) for (const node of nodes) text += printNode(node);
  return text;
}
