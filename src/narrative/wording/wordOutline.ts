import { SELF } from "../../tables/observation";
import { printPeriod } from "../../quantity/printPeriod";
import { distinctIdentities } from "../distinctIdentities";
import type { Narrative, Section, Sentence } from "../narrative";
import type { Outline, OutlineSection } from "../outline/outline";
import { THEMES } from "../outline/themes";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { chineseNumeral } from "./chineseNumeral";
import { saySelf, saySelfAgain } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";
import { wordSentence } from "./wordSentence";

/** Puts an outline into words: the text tree, without the list of omissions. */
export function wordOutline(
  outline: Outline,
  selfName = "",
  settings: NarrativeSettings = HOUSE_SETTINGS,
): Omit<Narrative, "omitted"> {
  const { subject, period } = outline;
  const named = saySelf(subject === SELF ? selfName : subject);
  const voice: Voice = {
    subject: named,
    ownName: selfName === "" ? PHRASES.ownName.unknown[0] : selfName,
    subjectAgain: subject === SELF ? saySelfAgain(selfName) : "",
    ...(period && { period }),
    inYear: period?.months !== undefined,
    theme: 0,
    turn: 0,
    settings,
  };
  const [title] = PHRASES.title.full;
  const headed = outline.sections.filter(({ role }) => role !== "opening");
  // 一、 without 二、 is no heading.
  const numbered = headed.length > 1 ? headed : [];
  return {
    title: title
      .replace("{period}", () => (period ? printPeriod(period, settings.periods) : ""))
      .replace("{subject}", () => named),
    subject,
    ...(period && { period }),
    sections: distinctSentences(
      outline.sections.map((section) => wordSection(section, numbered.indexOf(section) + 1, voice)),
    ),
  };
}

function wordSection(section: OutlineSection, number: number, voice: Voice): Section {
  const heading = headingOf(section);
  const theme = themePlace(section.theme);
  let turn = 0;
  return {
    heading: number === 0 ? "" : `${chineseNumeral(number)}、${heading}`,
    role: section.role,
    paragraphs: section.paragraphs.map((sentences) => ({
      sentences: sentences.map((sentence) =>
        wordSentence(sentence, {
          ...voice,
          theme,
          turn: sentence.kind === "statement" ? turn++ : turn,
        }),
      ),
    })),
  };
}

/** Themes of the workbook's own are placed by their length: nothing else tells them apart for good. */
function themePlace(heading: string): number {
  const place = THEMES.findIndex((theme) => theme.heading === heading);
  return place < 0 ? heading.length : place;
}

/** No two sentences of a text share an identity. */
function distinctSentences(sections: readonly Section[]): readonly Section[] {
  const all: Sentence[] = [];
  for (const { paragraphs } of sections) {
    for (const { sentences } of paragraphs) all.push(...sentences);
  }
  const distinct = distinctIdentities(all);
  if (distinct === all) return sections;
  const sentences = distinct[Symbol.iterator]();
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map((paragraph) => ({
      sentences: paragraph.sentences.map((one) => sentences.next().value ?? one),
    })),
  }));
}

function headingOf({ role, theme, paragraphs }: OutlineSection): string {
  const { heading } = PHRASES;
  if (role === "problem") return heading.problem[0];
  if (role !== "goal") return theme;
  const hasGoals = paragraphs.flat().some(({ kind }) => kind === "goals");
  return hasGoals ? heading.goal[0] : heading.plan[0];
}
