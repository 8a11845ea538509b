import type { TextMaterial } from "../../tables/table";
import { groupedBy } from "../groupedBy";
import { coverageSentences } from "./coverageSentences";
import type { OutlineSection, OutlineSentence, ProblemSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import { problemOf } from "./problemOf";
import type { SortedFacts } from "./sortFacts";
import { themeOf, withoutNumber } from "./themeOf";

/** 存在问题: one paragraph a theme, its headline in the user's words where a text cell has some, then the figures. */
export function problemSection(
  { own, coverage: covered }: SortedFacts,
  texts: readonly TextMaterial[],
): readonly OutlineSection[] {
  const materials = texts.filter(({ role }) => role === "problem");
  const problems: ProblemSentence[] = [];
  for (const indicator of own.keys()) {
    const problem = problemOf(indicator, own);
    if (problem) problems.push(problem);
  }
  const byTheme = groupedBy(problems, ({ indicator }) =>
    themeOf(indicator, own.get(indicator)?.[0]?.fact.section),
  );
  const coverage = coverageSentences(covered, new Map(), "bad");
  const themes = orderThemes([
    ...byTheme.keys(),
    ...coverage.map(([theme]) => theme),
    ...materials.map(themeOfMaterial),
  ]);
  if (themes.length === 0) return [];
  const paragraphs = themes.map((theme, index): readonly OutlineSentence[] => {
    const told = materials.filter((material) => themeOfMaterial(material) === theme);
    const [headline, ...further] = told;
    const uncovered = coverage.flatMap(([of, sentence]) => (of === theme ? [sentence] : []));
    return [
      {
        kind: "problem-lead",
        theme,
        ...(themes.length > 1 && { ordinal: index + 1 }),
        ...(headline && { material: headline }),
        failings: [
          ...(byTheme.get(theme) ?? []).flatMap((problem) => problem.failings),
          ...uncovered.flatMap((sentence) => sentence.facts),
        ],
      },
      ...further.map((material) => ({ kind: "quoted" as const, material })),
      ...(byTheme.get(theme) ?? []),
      ...uncovered,
    ];
  });
  return [{ role: "problem", theme: "", paragraphs }];
}

function themeOfMaterial(material: TextMaterial): string {
  const section = withoutNumber(material.section);
  return GENERAL.test(section) ? themeOf(material.text) : themeOf(section, section);
}

/** A section that only says that problems follow. */
const GENERAL = /问题|不足|困难|短板/;
