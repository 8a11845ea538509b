import type { TextMaterial } from "../../tables/table";
import { groupedBy } from "../groupedBy";
import { coverageSentences } from "./coverageSentences";
import { caseSentences } from "./caseSentences";
import { forecastSentences } from "./forecastSentences";
import { isPreamble } from "./isPreamble";
import { leadersSentences } from "./leadersSentences";
import type { Member, Opening, OutlineInput, OutlineSection, OutlineSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import type { SortedFacts } from "./sortFacts";
import { statementsOf } from "./statementsOf";
import { OTHER_THEME } from "./themes";
import { themeOf, themeOfFact, withoutNumber } from "./themeOf";

interface AchievementInput extends SortedFacts, Pick<OutlineInput, "texts" | "length" | "limits"> {
  readonly members: readonly Member[];
  /** The opening has already named period and subject. */
  readonly opened: boolean;
}

/**
 * One section a theme: first the measures taken, in the user's words, then the figures. Sections the workbook names
 * stand in its order, those our lexicon finds in the order of reports.
 */
export function achievementSections(input: AchievementInput): readonly OutlineSection[] {
  const { members, texts, opened, limits } = input;
  const told = byTheme(withTotals(members));
  const forecasts = groupedBy(input.forecasts, themeOfFact);
  const cases = byTheme(caseSentences(input.cases));
  const coverage = byTheme(coverageSentences(input.coverage, told, "good"));
  const ofFigures = [...told.keys(), ...coverage.keys(), ...cases.keys(), ...forecasts.keys()];
  const materials = byTheme(
    texts
      .filter((material) => isOfAchievements(material))
      .map((material) => [themeOfMaterial(material, ofFigures), material]),
  );
  const themes = inOrder(ofFigures, [...materials.keys()]);
  const opener = opened ? undefined : themes.find((theme) => told.has(theme) || cases.has(theme));
  return themes.map((theme) => {
    const statements = statementsOf(told.get(theme) ?? [], limits);
    const first = theme === opener ? "text" : "section";
    const sentences: OutlineSentence[] = [
      ...(materials.get(theme) ?? []).map((material) => ({ kind: "quoted" as const, material })),
      ...statements.map((said, index) => ({
        kind: "statement" as const,
        opens: index === 0 ? (first as Opening) : "nothing",
        members: said,
      })),
      ...(cases.get(theme) ?? []).map((sentence, index) =>
        index === 0 && theme === opener && statements.length === 0
          ? { ...sentence, opensText: true as const }
          : sentence,
      ),
      ...(coverage.get(theme) ?? []),
      ...forecastSentences(forecasts.get(theme) ?? []),
    ];
    const isFull = input.length === "full";
    const leaders = isFull ? leadersSentences(theme, told.get(theme) ?? [], input.leaders) : [];
    const paragraphs = leaders.length > 0 ? [sentences, leaders] : [sentences];
    return { role: "achievement", theme, paragraphs };
  });
}

/** Themes that only texts have do not turn those of the figures from the order of reports; what fits none stands last. */
function inOrder(ofFigures: readonly string[], ofTexts: readonly string[]): readonly string[] {
  const themes = new Set([...orderThemes(ofFigures), ...orderThemes(ofTexts)]);
  const others = themes.delete(OTHER_THEME) ? [OTHER_THEME] : [];
  return [...themes, ...others];
}

/** The section as written, where figures stand in it or no theme's words fit; texts of none by what they say. */
function themeOfMaterial({ section, text }: TextMaterial, ofFigures: readonly string[]): string {
  const written = withoutNumber(section);
  if (written === "") return themeOf(text);
  const fitting = themeOf(written);
  if (ofFigures.includes(written) || fitting === OTHER_THEME) return themeOf(written, section);
  return ofFigures.includes(fitting) ? fitting : themeOf(written, section);
}

function isOfAchievements(material: TextMaterial): boolean {
  const { role } = material;
  return (role === "measure" || role === "achievement") && !isPreamble(material);
}

type Themed<T> = readonly [theme: string, thing: T];

function byTheme<T>(things: readonly Themed<T>[]): ReadonlyMap<string, readonly T[]> {
  const themes = new Map<string, T[]>();
  for (const [theme, thing] of things) {
    const gathered = themes.get(theme);
    if (gathered) gathered.push(thing);
    else themes.set(theme, [thing]);
  }
  return themes;
}

/** A part is told where its total is, which stands before it. */
function withTotals(members: readonly Member[]): readonly Themed<Member>[] {
  let theme = "";
  return members.map((member) => {
    const [first] = member.facts;
    if (!member.part && first) theme = themeOfFact(first);
    return [theme, member];
  });
}
