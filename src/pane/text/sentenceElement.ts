/** The id of the element that shows a sentence. */
export function sentenceElementId(sentence: string): string {
  return `sentence-${encodeURIComponent(sentence)}`;
}

/** The element that shows a sentence, if the text on show has it. */
export function sentenceElement(sentence: string): HTMLElement | null {
  return document.getElementById(sentenceElementId(sentence));
}
