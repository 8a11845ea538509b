import type { TextMaterial } from "../../tables/table";
import type { OutlineInput, OutlineSection, OutlineSentence, ProblemSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import { problemOf } from "./problemOf";
import { themeOf, withoutNumber } from "./themeOf";

/** 存在问题: one paragraph a theme, its headline in the user's words where a text cell has some, then the figures. */
export function problemSection(input: OutlineInput): readonly OutlineSection[] {
  const { facts, texts, subject } = input;
  const materials = texts.filter(({ role }) => role === "problem");
  const byTheme = new Map<string, ProblemSentence[]>();
  for (const indicator of new Set(facts.map((fact) => fact.indicator))) {
    const problem = problemOf(indicator, facts, subject);
    if (!problem) continue;
    const section = facts.find((fact) => fact.indicator === indicator)?.section;
    const theme = themeOf(indicator, section);
    byTheme.set(theme, [...(byTheme.get(theme) ?? []), problem]);
  }
  const themes = orderThemes([...byTheme.keys(), ...materials.map(themeOfMaterial)]);
  if (themes.length === 0) return [];
  const paragraphs = themes.map((theme, index): readonly OutlineSentence[] => {
    const own = materials.filter((material) => themeOfMaterial(material) === theme);
    const [headline, ...further] = own;
    return [
      {
        kind: "problem-lead",
        theme,
        ...(themes.length > 1 && { ordinal: index + 1 }),
        ...(headline && { material: headline }),
        failings: (byTheme.get(theme) ?? []).flatMap((problem) => problem.failings),
      },
      ...further.map((material) => ({ kind: "quoted" as const, material })),
      ...(byTheme.get(theme) ?? []),
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
