import type { TextMaterial } from "../../tables/table";
import { groupedBy } from "../../groupedBy";
import { coverageSentences } from "./coverageSentences";
import { fallsTogether } from "./fallsTogether";
import type { OutlineSection, OutlineSentence, ProblemSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import type { SortedFacts } from "./sortFacts";
import { themeIn, themeOf, withoutNumber } from "./themeOf";
import { OVERVIEW_THEME } from "./themes";

/**
 * 存在问题: one paragraph a theme, headed by the user's words where a text cell has some, then the figures; one for all of
 * them where the results are told in one section.
 */
export function problemSection(
  problems: readonly ProblemSentence[],
  { own, coverage: covered }: SortedFacts,
  texts: readonly TextMaterial[],
  isOne: boolean,
): readonly OutlineSection[] {
  const materials = texts.filter(({ role }) => role === "problem");
  const themeOfMaterial = (material: TextMaterial) => themeOfText(material, isOne);
  const byTheme = groupedBy(problems, ({ indicator, failings: [first] }) => {
    const fact = own.get(indicator)?.[0]?.fact ?? first;
    return isOne && fact ? themeIn(isOne, fact) : themeOf(indicator, fact?.section);
  });
  const coverage = coverageSentences(covered, new Map(), "bad");
  const themes = orderThemes([
    ...byTheme.keys(),
    ...coverage.map(([theme]) => theme),
    ...materials.map(themeOfMaterial),
  ]);
  if (themes.length === 0) return [];
  const isCounted = themes.length > 1 && !materials.some(({ text }) => NUMBERED.test(text));
  const paragraphs = themes.map((theme, index): readonly OutlineSentence[] => {
    const told = materials.filter((material) => themeOfMaterial(material) === theme);
    const [headline, ...further] = told;
    const uncovered = coverage.flatMap(([of, sentence]) => (of === theme ? [sentence] : []));
    const own = [...fallsTogether(theme, byTheme.get(theme) ?? []), ...uncovered];
    const ordinal = isCounted ? { ordinal: index + 1 } : {};
    if (!headline) return own.map((one, at) => (at === 0 ? { ...one, ...ordinal } : one));
    return [
      { kind: "problem-lead", theme, ...ordinal, material: headline },
      ...further.map((material) => ({ kind: "quoted" as const, material })),
      ...own,
    ];
  });
  return [{ role: "problem", theme: "", paragraphs }];
}

function themeOfText(material: TextMaterial, isOne: boolean): string {
  const section = withoutNumber(material.section);
  if (section !== "" && !GENERAL.test(section)) return themeOf(section, section);
  return isOne ? OVERVIEW_THEME : themeOf(material.text);
}

/** The user's words count themselves; beside theirs no numbers are ours. */
const NUMBERED =
  /^\s*(?:[一二三四五六七八九十]+[是、]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])/;

/** A section that only says that problems follow. */
const GENERAL = /问题|不足|困难|短板/;
