import { figuresToSay, rewriteSentence } from "../../narrative/edits/rewriteSentence";
import type { Rewriting } from "../../narrative/edits/edits";
import type { Sentence } from "../../narrative/narrative";
import { nodesIn } from "../../narrative/nodesIn";
import { printNode } from "../../narrative/print/printNode";
import { refuse, type Result } from "../../problem";

const FIGURE = /【([^【】]*)】/g;

/**
 * A sentence as the user rewrites it: the figures, which stay bound to their cells, stand in brackets.
 *
 * `技术合同成交额【1254.7亿元】，同比增长【5.3%】。`
 */
export function shownTemplate(sentence: Sentence): string {
  return nodesIn(sentence)
    .map((node) => (node.type === "quantity" ? bracketed(printNode(node)) : printNode(node)))
    .join("");
}

export function bracketed(figure: string): string {
  return `【${figure}】`;
}

/**
 * The edit that puts what the user has typed in the place of a sentence. What stands in brackets must be one of its figures;
 * or of those it was generated with; equal ones are taken in their order. Characters that the core keeps for places of figures
 * are no words.
 */
export function editFromShown(
  sentence: Sentence,
  typed: string,
  generated = sentence,
): Result<Rewriting> {
  const printed = figuresToSay(sentence, generated).map((figure) => printNode(figure));
  const taken = new Set<number>();
  let unknown: string | undefined;
  const template = typed
    .trim()
    .replace(/[{}]/g, "")
    .replace(FIGURE, (_, words: string) => {
      const free = printed.findIndex((text, index) => text === words.trim() && !taken.has(index));
      const place = free >= 0 ? free : printed.indexOf(words.trim());
      if (place < 0) unknown ??= words;
      taken.add(place);
      return `{${place + 1}}`;
    });
  if (unknown !== undefined) return refuse("unknown-figure", { place: unknown });
  return rewriteSentence(sentence, template, generated);
}
