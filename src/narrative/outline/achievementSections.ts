import { leadersSentences } from "./leadersSentences";
import { isForecast } from "./membersOf";
import type { Member, Opening, OutlineInput, OutlineSection, OutlineSentence } from "./outline";
import { orderThemes } from "./orderThemes";
import { statementsOf } from "./statementsOf";
import { themeOf, withoutNumber } from "./themeOf";

interface AchievementInput extends OutlineInput {
  readonly members: readonly Member[];
  /** The opening has already named period and subject. */
  readonly opened: boolean;
}

/**
 * One section a theme: first the measures taken, in the user's words, then the figures. Sections the workbook names
 * stand in its order, those our lexicon finds in the order of reports.
 */
export function achievementSections(input: AchievementInput): readonly OutlineSection[] {
  const { members, facts, texts, subject, opened, limits } = input;
  const told = byTheme(withTotals(members));
  const materials = byTheme(
    texts
      .filter(({ role }) => role === "measure" || role === "achievement")
      .map((material) => [themeOf(withoutNumber(material.section), material.section), material]),
  );
  const forecasts = byTheme(
    facts
      .filter((fact) => fact.entity === subject && isForecast(fact))
      .map((fact) => [themeOf(fact.indicator, fact.section), fact]),
  );
  const themes = orderThemes([...told.keys(), ...materials.keys(), ...forecasts.keys()]);
  const opener = opened ? undefined : themes.find((theme) => told.has(theme));
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
      ...(forecasts.get(theme) ?? []).map((fact) => ({ kind: "forecast" as const, fact })),
    ];
    const isFull = input.length === "full";
    const leaders = isFull ? leadersSentences(theme, told.get(theme) ?? [], facts) : [];
    const paragraphs = leaders.length > 0 ? [sentences, leaders] : [sentences];
    return { role: "achievement", theme, paragraphs };
  });
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
    if (!member.part) theme = themeOf(member.indicator, member.facts[0]?.section);
    return [theme, member];
  });
}
