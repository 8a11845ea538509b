import type { Member } from "../outline/outline";
import { withoutNumber } from "../outline/themeOf";
import { BROAD_THEMES, OTHER_THEME, TARGETS_THEME } from "../outline/themes";
import { furtherParagraphs, withoutOpening } from "./furtherParagraphs";
import type { PlannedSection, PlannedSentence } from "./plan";

/**
 * Sections of hardly a sentence join their neighbours in what they are about: a heading over each would be a list of headings.
 * Those that the workbook names stay as they are.
 */
export function joinShort(sections: readonly PlannedSection[]): readonly PlannedSection[] {
  return BROAD_THEMES.reduce(joinIn, sections);
}

function joinIn(
  sections: readonly PlannedSection[],
  { heading, of }: (typeof BROAD_THEMES)[number],
): readonly PlannedSection[] {
  const near = sections.filter(
    (section) => of.includes(section.theme) && (!UNNAMED.has(section.theme) || isShort(section)),
  );
  if (near.length < 2 || !near.some(isShort)) return sections;
  const alike = near.filter(isOurs);
  if (alike.length < 2 || !alike.some(isShort)) return sections;
  const [first] = alike;
  return sections.flatMap((section) => {
    if (section === first) return [joined(alike, heading)];
    return alike.includes(section) ? [] : [section];
  });
}

/** Headed by our lexicon, over figures alone: what the user has headed or written stays by itself. */
function isOurs({ role, theme, paragraphs }: PlannedSection): boolean {
  if (role !== "achievement") return false;
  const sentences = paragraphs.flat();
  if (sentences.some(({ kind }) => kind === "quoted")) return false;
  const isWritten = membersIn(sentences).some(
    ({ facts: [fact] }) => fact?.section !== undefined && withoutNumber(fact.section) === theme,
  );
  return !isWritten;
}

/** Hardly a sentence, by how much there is to tell and never by what it comes to. */
function isShort({ paragraphs }: PlannedSection): boolean {
  const own = membersIn(paragraphs.flat()).filter(({ part, again }) => !part && !again);
  return own.length < FEWEST_INDICATORS;
}

const FEWEST_INDICATORS = 3;

/** What no theme's words fit joins the others where it is little. */
const UNNAMED: ReadonlySet<string> = new Set([OTHER_THEME, TARGETS_THEME]);

function membersIn(sentences: readonly PlannedSentence[]): readonly Member[] {
  return sentences.flatMap((one) => (one.kind === "statement" ? one.members : []));
}

function joined(sections: readonly PlannedSection[], theme: string): PlannedSection {
  const figures = sections.flatMap(({ paragraphs: [first = []] }, at) =>
    at === 0 ? first : first.map(withoutOpening),
  );
  return { role: "achievement", theme, paragraphs: [figures, ...furtherParagraphs(sections)] };
}
