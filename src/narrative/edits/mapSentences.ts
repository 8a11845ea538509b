import type { Narrative, Sentence } from "../narrative";

/** The text with each sentence replaced; paragraphs and sections without sentences go. */
export function mapSentences(
  narrative: Narrative,
  change: (sentence: Sentence) => readonly Sentence[],
): Narrative {
  const sections = narrative.sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs
      .map(({ sentences }) => ({ sentences: sentences.flatMap(change) }))
      .filter(({ sentences }) => sentences.length > 0),
  }));
  return { ...narrative, sections: sections.filter(({ paragraphs }) => paragraphs.length > 0) };
}
