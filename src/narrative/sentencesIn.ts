import type { Narrative, Sentence } from "./narrative";

/** A sentence and where it stands. */
export interface Placed {
  readonly sentence: Sentence;
  /** The section it stands in, by role and theme, without the number of its heading. */
  readonly section: string;
}

/** All sentences of a text in order. */
export function sentencesIn({ sections }: Narrative): readonly Placed[] {
  return sections.flatMap(({ role, heading, paragraphs }) => {
    // The only section of its role has no heading until another comes beside it.
    const isOnly = sections.filter((one) => one.role === role).length === 1;
    const theme = isOnly ? "" : heading.replace(/^[一二三四五六七八九十]+、/, "");
    const section = [role, theme].join(" ");
    return paragraphs.flatMap(({ sentences }) =>
      sentences.map((sentence) => ({ sentence, section })),
    );
  });
}
