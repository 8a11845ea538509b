import type { TextMaterial } from "../../tables/table";
import type { Omission } from "../facts/fact";
import { achievementSections } from "./achievementSections";
import { goalSection } from "./goalSection";
import { headlineMembers } from "./headlineMembers";
import { isPreamble } from "./isPreamble";
import { isBackground, membersOf } from "./membersOf";
import type {
  Length,
  Member,
  Outline,
  OutlineInput,
  OutlineSection,
  OutlineSentence,
  SummarySentence,
} from "./outline";
import { problemSection } from "./problemSection";
import { sortFacts } from "./sortFacts";
import { summarySentences } from "./summarySentences";

/**
 * Decides what is said, where and in which order. The brief text is the opening alone; the full one adds background
 * indicators, shares of parts and the leaders of each ranking. What is left out for length is listed.
 */
export function makeOutline(input: OutlineInput): {
  readonly outline: Outline;
  readonly omitted: readonly Omission[];
} {
  const { facts, texts, subject, period, length, limits } = input;
  const sorted = sortFacts(facts, subject);
  const all = membersOf(sorted.own, length);
  const members = length === "full" ? all : all.filter((member) => !isBackground(member.indicator));
  const headlines = headlineMembers(members, length, limits);
  const summaries = length === "brief" ? [] : summarySentences(sorted.summaries, length);
  const opening = openingSection(headlines, summaries, texts, length);
  const whole = length !== "brief";
  const sections = whole
    ? [
        ...opening,
        ...achievementSections({
          ...input,
          ...sorted,
          members,
          opened: headlines.length > 0,
          closing: summaries,
        }),
        ...problemSection(sorted, texts),
        ...goalSection(sorted.goals, texts),
      ]
    : opening;
  const said = new Set((whole ? members : headlines).map(({ indicator }) => indicator));
  return {
    outline: { subject, ...(period && { period }), sections },
    omitted: all.filter(({ indicator, again }) => !said.has(indicator) && !again).map(leftOut),
  };
}

function openingSection(
  headlines: readonly Member[],
  summaries: readonly SummarySentence[],
  texts: readonly TextMaterial[],
  length: Length,
): readonly OutlineSection[] {
  const preamble = length === "brief" ? [] : texts.filter(isPreamble);
  const sentences: OutlineSentence[] = [
    ...preamble.map((material) => ({ kind: "quoted" as const, material })),
    ...(headlines.length > 0 ? [{ kind: "headlines" as const, members: headlines }] : []),
    ...(headlines.length > 0 ? summaries : []),
  ];
  return sentences.length > 0 ? [{ role: "opening", theme: "", paragraphs: [sentences] }] : [];
}

function leftOut({ indicator, facts }: Member): Omission {
  return {
    indicator,
    entity: facts[0]?.entity ?? "",
    kind: "level",
    problem: { code: "left-out-by-length" },
    cells: facts[0]?.operands.map(({ cell }) => cell) ?? [],
  };
}
