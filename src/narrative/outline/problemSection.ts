import type { TextMaterial } from "../../tables/table";
import type { Fact } from "../facts/fact";
import { groupedBy } from "../groupedBy";
import { coverageSentences } from "./coverageSentences";
import { isOwnClaim } from "./membersOf";
import type { OutlineInput, OutlineSection, OutlineSentence, ProblemSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import { problemOf, type OwnClaims } from "./problemOf";
import { themeOf, withoutNumber } from "./themeOf";

/** 存在问题: one paragraph a theme, its headline in the user's words where a text cell has some, then the figures. */
export function problemSection(input: OutlineInput): readonly OutlineSection[] {
  const { facts, texts, subject } = input;
  const materials = texts.filter(({ role }) => role === "problem");
  const all = groupedBy(facts, ({ indicator }) => indicator);
  const own = ownClaims(all, subject);
  const byTheme = new Map<string, ProblemSentence[]>();
  for (const [indicator, [first]] of all) {
    const problem = problemOf(indicator, own);
    if (!problem) continue;
    const theme = themeOf(indicator, first?.section);
    const problems = byTheme.get(theme);
    if (problems) problems.push(problem);
    else byTheme.set(theme, [problem]);
  }
  const coverage = coverageSentences(facts, new Map(), "bad");
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

function ownClaims(all: ReadonlyMap<string, readonly Fact[]>, subject: string): OwnClaims {
  const own = new Map<string, readonly Fact[]>();
  for (const [indicator, facts] of all) {
    const claims = facts.filter((fact) => isOwnClaim(fact, subject));
    if (claims.length > 0) own.set(indicator, claims);
  }
  return own;
}

function themeOfMaterial(material: TextMaterial): string {
  const section = withoutNumber(material.section);
  return GENERAL.test(section) ? themeOf(material.text) : themeOf(section, section);
}

/** A section that only says that problems follow. */
const GENERAL = /问题|不足|困难|短板/;
