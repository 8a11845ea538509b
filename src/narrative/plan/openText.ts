import type { PlannedSection, PlannedSentence } from "./plan";

/** The first sentence with figures names the period and whom the text is about: a statement, or else a case. */
export function openText(sections: readonly PlannedSection[]): readonly PlannedSection[] {
  const opener = sections.find(
    ({ role, paragraphs: [figures = []] }) => role === "achievement" && figures.some(canOpen),
  );
  if (!opener) return openLeaders(sections);
  const [figures = [], ...leaders] = opener.paragraphs;
  const first = figures.find(({ kind }) => kind === "statement") ?? figures.find(canOpen);
  const opened = figures.map((sentence) => (sentence === first ? opening(sentence) : sentence));
  return sections.map((section) =>
    section === opener ? { ...section, paragraphs: [opened, ...leaders] } : section,
  );
}

/** Where the text tells of members alone, the first sentence of them names the period. */
function openLeaders(sections: readonly PlannedSection[]): readonly PlannedSection[] {
  const all = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  const first = all.find(({ kind }) => kind === "leaders");
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((sentences) =>
      sentences.map((one) =>
        one === first && one.kind === "leaders" ? { ...one, opensText: true as const } : one,
      ),
    ),
  }));
}

function canOpen({ kind }: PlannedSentence): boolean {
  return kind === "statement" || kind === "case";
}

function opening(sentence: PlannedSentence): PlannedSentence {
  if (sentence.kind === "statement") return { ...sentence, opens: "text" };
  return sentence.kind === "case" ? { ...sentence, opensText: true } : sentence;
}
