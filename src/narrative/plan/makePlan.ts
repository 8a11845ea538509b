import type { Outline, OutlineSection, OutlineSentence } from "../outline/outline";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import type { NarrativeSettings } from "../settings/settingsSchema";
import { clausesOf } from "./clausesOf";
import { joinShort } from "./joinShort";
import { oneOverview } from "./oneOverview";
import { openText } from "./openText";
import type { Plan, PlannedSection, PlannedSentence } from "./plan";
import { problemClauses } from "./problemRules";
import { withoutSharedHeads } from "./sharedHeads";
import { sentencesOf } from "./sentencesOf";

type PlanSettings = Pick<NarrativeSettings, "limits" | "thresholds">;

/** Decides which indicators share a sentence, and how sections begin and end. */
export function makePlan(
  { sections, closing, ...outline }: Outline,
  settings: PlanSettings = HOUSE_SETTINGS,
): Plan {
  const planned = sections.map((section) => planSection(section, settings));
  const isOpened = sections.some(isOpening);
  const joined = joinShort(isOpened ? planned : oneOverview(planned, settings.limits));
  const told = isOpened ? joined : openText(joined);
  return { ...outline, sections: withClosing(told, closing).map(withoutBlanks) };
}

function withoutBlanks(section: PlannedSection): PlannedSection {
  return { ...section, paragraphs: section.paragraphs.filter(({ length }) => length > 0) };
}

function isOpening({ paragraphs }: OutlineSection): boolean {
  return paragraphs.some((sentences) =>
    sentences.some((one) => one.kind === "headlines" || (one.kind === "summary" && one.opensText)),
  );
}

function planSection(
  { role, theme, paragraphs }: OutlineSection,
  settings: PlanSettings,
): PlannedSection {
  return {
    role,
    theme,
    paragraphs: paragraphs.map((sentences) =>
      sentences.flatMap((sentence) => planSentence(sentence, settings)),
    ),
  };
}

function planSentence(
  sentence: OutlineSentence,
  { limits, thresholds }: PlanSettings,
): readonly PlannedSentence[] {
  switch (sentence.kind) {
    case "members":
      return sentencesOf(sentence.members, limits).map((members, index) => ({
        kind: "statement",
        opens: index > 0 ? "nothing" : sentence.ofPeriod ? "period" : "section",
        ...(sentence.ofPeriod && { ofPeriod: sentence.ofPeriod }),
        members,
        clauses: clausesOf(withoutSharedHeads(members)),
      }));
    case "headlines":
    case "falls":
    case "case":
      return [{ ...sentence, clauses: clausesOf(sentence.members) }];
    case "problem":
      return [{ ...sentence, clauses: problemClauses(sentence.failings, thresholds) }];
    default:
      return [sentence];
  }
}

/** The only section of figures ends with what they come to. */
function withClosing(
  sections: readonly PlannedSection[],
  closing: Outline["closing"],
): readonly PlannedSection[] {
  const [only, ...others] = sections.filter(({ role }) => role === "achievement");
  if (!only || others.length > 0 || closing.length === 0) return sections;
  const [figures = [], ...leaders] = only.paragraphs;
  const closed = { ...only, paragraphs: [[...figures, ...closing], ...leaders] };
  return sections.map((section) => (section === only ? closed : section));
}
