import type { Narrative } from "../narrative";
import type { EditedNarrative } from "./applyEdits";
import type { Renaming } from "./edits";

/** The number before a heading, which the text gives by itself. */
const NUMBER = /^[一二三四五六七八九十]+、/;

/**
 * A heading without its number, by which edits know it.
 *
 * @example headingWords("二、科技投入") // => "科技投入"
 */
export function headingWords(heading: string): string {
  return heading.replace(NUMBER, "");
}

/** Gives a section another heading, behind the number it has now. A heading that is gone may come back: the edit is told and kept. */
export function renameHeading(text: Narrative, edit: Renaming): EditedNarrative {
  const isMeant = (heading: string) => heading !== "" && headingWords(heading) === edit.heading;
  if (!text.sections.some(({ heading }) => isMeant(heading))) {
    return { narrative: text, notices: [{ edit, code: "sentence-gone" }] };
  }
  const sections = text.sections.map((section) => {
    if (!isMeant(section.heading)) return section;
    const [number = ""] = NUMBER.exec(section.heading) ?? [];
    return { ...section, heading: number + edit.text };
  });
  return { narrative: { ...text, sections }, notices: [] };
}
