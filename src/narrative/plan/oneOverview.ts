import type { Limits } from "../outline/outline";
import { themeOfFact, withoutNumber } from "../outline/themeOf";
import { OVERVIEW_THEME } from "../outline/themes";
import { furtherParagraphs, withoutOpening } from "./furtherParagraphs";
import type { PlannedSection } from "./plan";

/**
 * Where themes would be many headings over hardly a sentence each, there is one section, a paragraph in the order of the
 * themes. A text whose figures have been opened already is none of these.
 */
export function oneOverview(
  sections: readonly PlannedSection[],
  limits: Limits,
): readonly PlannedSection[] {
  const told = sections.filter(({ role }) => role === "achievement");
  if (!isSmall(told, limits)) return sections;
  const [first] = told;
  return sections.flatMap((section) => {
    if (section === first) return [together(told)];
    return section.role === "achievement" ? [] : [section];
  });
}

/**
 * Whether the themes that our lexicon finds would be headings over less than two sentences each, in a text with too few
 * indicators to need an opening. Decided by what there is to say, never by values; the user's own words stand under theirs.
 */
function isSmall(sections: readonly PlannedSection[], { fewestForOpening }: Limits): boolean {
  if (sections.length < 2) return false;
  const sentences = sections.flatMap(({ paragraphs }) => paragraphs.flat());
  if (sentences.some(({ kind }) => kind === "quoted")) return false;
  const statements = sentences.flatMap((one) => (one.kind === "statement" ? [one.members] : []));
  const members = statements.flat();
  const own = members.filter(({ part, again }) => !part && !again);
  if (own.length >= fewestForOpening || statements.length >= 2 * sections.length) return false;
  const isGiven = members.some(
    ({ facts: [fact] }) =>
      fact?.section !== undefined && themeOfFact(fact) === withoutNumber(fact.section),
  );
  return !isGiven;
}

function together(sections: readonly PlannedSection[]): PlannedSection {
  const figures = sections.flatMap(({ paragraphs: [first = []] }) => first.map(withoutOpening));
  return {
    role: "achievement",
    theme: OVERVIEW_THEME,
    paragraphs: [figures, ...furtherParagraphs(sections)],
  };
}
