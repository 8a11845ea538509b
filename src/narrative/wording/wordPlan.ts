import type { Period } from "../../quantity/period";
import { printPeriod } from "../../quantity/printPeriod";
import { distinctIdentities } from "../distinctIdentities";
import type { Narrative, Section, Sentence } from "../narrative";
import type { Plan, PlannedSection, PlannedSentence } from "../plan/plan";
import { THEMES } from "../outline/themes";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { chineseNumeral } from "./chineseNumeral";
import { saySelf, saySelfAgain } from "../naming/names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";
import { wordSentence } from "./wordSentence";

/** What a text calls the office and whom it is about; `isOwn` where that is the office itself, or all its members. */
export interface Names {
  readonly office: string;
  readonly subject: string;
  readonly isOwn: boolean;
}

/** Puts a plan into words: the text tree, without the list of omissions. */
export function wordPlan(
  plan: Plan,
  names: Names,
  settings: NarrativeSettings = HOUSE_SETTINGS,
): Omit<Narrative, "omitted"> {
  const { subject, period } = plan;
  const named = saySelf(names.subject);
  const voice: Voice = {
    subject: named,
    ownName: names.office === "" ? PHRASES.ownName.unknown[0] : names.office,
    subjectAgain: names.isOwn ? saySelfAgain(names.subject) : "",
    ...(period && !isUnknownYear(period) && { period }),
    inYear: period?.months !== undefined,
    theme: 0,
    turn: 0,
    settings,
  };
  const [title] = plan.called === undefined ? PHRASES.title[plan.field] : PHRASES.titleOfSheet.own;
  const headed = plan.sections.filter(({ role }) => role !== "opening");
  // 一、 without 二、 is no heading.
  const numbered = headed.length > 1 ? headed : [];
  return {
    title: title
      .replace("{period}", () => printed(period, settings))
      .replace("{subject}", () => named)
      .replace("{name}", () => (plan.called ?? "").replace(/指标$/, "指标完成情况")),
    subject,
    ...(period && { period }),
    sections: distinctSentences(
      plan.sections.map((section) => wordSection(section, numbered.indexOf(section) + 1, voice)),
    ),
  };
}

/** 本年, of which nobody says which year it is, is no name for one. */
function isUnknownYear({ kind, months }: Period): boolean {
  return kind === "relative" && months === undefined;
}

function printed(period: Period | undefined, { periods }: NarrativeSettings): string {
  if (!period || isUnknownYear(period)) return "";
  return printPeriod(period, period.kind === "relative" ? "months" : periods);
}

function wordSection(section: PlannedSection, number: number, voice: Voice): Section {
  const heading = headingOf(section);
  const theme = themePlace(section.theme);
  let turn = 0;
  return {
    heading: number === 0 ? "" : `${chineseNumeral(number)}、${heading}`,
    role: section.role,
    paragraphs: section.paragraphs.map((sentences) => ({
      sentences: sentences.map((sentence) =>
        wordSentence(sentence, {
          ...voiceAt(sentence, voice),
          theme,
          turn: sentence.kind === "statement" ? turn++ : turn,
        }),
      ),
    })),
  };
}

/** What is told of another period is compared as that asks for: a month of this year with the same month, last year with the one before. */
function voiceAt(sentence: PlannedSentence, voice: Voice): Voice {
  const period = "ofPeriod" in sentence ? sentence.ofPeriod : undefined;
  return period ? { ...voice, period, inYear: period.months !== undefined } : voice;
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

/** 三、财政和招商（财政局报）, 五、金融（年末余额）: a remark is said to whoever fills the sheet in. */
const SAID_ASIDE = /(?<=..)[（(][^（()）A-Za-z]*[）)]$/;

function headingOf({ role, theme, paragraphs }: PlannedSection): string {
  const { heading } = PHRASES;
  if (role === "problem") return heading.problem[0];
  if (role !== "goal") return theme.replace(SAID_ASIDE, "");
  const hasGoals = paragraphs.flat().some(({ kind }) => kind === "goals");
  return hasGoals ? heading.goal[0] : heading.plan[0];
}
