import type { Span } from "../../prose/question";

/** So much of a sentence is shown on either side of its words. */
const MOST = 40;

/**
 * What a sentence says before and behind some words of it, without what is far from them.
 *
 * @example sentenceAround("开头。增长5%。", { start: 5, end: 7, sentence: { start: 3, end: 8 } }) // => { before: "增长", after: "。" }
 */
export function sentenceAround(
  text: string,
  { start, end, sentence }: Span & { readonly sentence: Span },
): { readonly before: string; readonly after: string } {
  const before = oneLine(text.slice(sentence.start, start)).trimStart();
  const after = oneLine(text.slice(end, sentence.end)).trimEnd();
  return {
    before: before.length > MOST ? `…${before.slice(-MOST)}` : before,
    after: after.length > MOST ? `${after.slice(0, MOST)}…` : after,
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ");
}
