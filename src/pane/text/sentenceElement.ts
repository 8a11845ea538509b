/** The id of the element that shows a sentence. */
export function sentenceElementId(sentence: string): string {
  return `sentence-${encodeURIComponent(sentence)}`;
}

/** The element that shows a sentence, if the text on show has it. */
export function sentenceElement(sentence: string): HTMLElement | null {
  return document.getElementById(sentenceElementId(sentence));
}

/** The first sentence that is in sight, for going on with it in another view of the same text; none at the beginning of the text. */
export function sentenceAtTop(ids: readonly string[]): string | undefined {
  const [first] = ids;
  const top = document.getElementById("page-summary")?.getBoundingClientRect().top ?? 0;
  const at = ids.find((id) => (sentenceElement(id)?.getBoundingClientRect().top ?? -1) >= top);
  return at === first ? undefined : at;
}

export function showAtTop(sentence: string): void {
  sentenceElement(sentence)?.scrollIntoView({ block: "start" });
}
