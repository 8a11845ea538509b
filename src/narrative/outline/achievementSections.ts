import type { TextMaterial } from "../../tables/table";
import { groupedBy } from "../groupedBy";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { coverageSentences } from "./coverageSentences";
import { caseSentences } from "./caseSentences";
import { forecastSentences } from "./forecastSentences";
import { isPreamble } from "./isPreamble";
import { leadersSentences } from "./leadersSentences";
import type {
  Limits,
  Member,
  Opening,
  OutlineInput,
  OutlineSection,
  OutlineSentence,
  SummarySentence,
} from "./outline";
import { orderThemes } from "./orderThemes";
import type { SortedFacts } from "./sortFacts";
import { statementsOf } from "./statementsOf";
import { OTHER_THEME, OVERVIEW_THEME } from "./themes";
import { themeOf, themeOfFact, withoutNumber } from "./themeOf";

interface AchievementInput extends SortedFacts, Pick<OutlineInput, "texts" | "length" | "limits"> {
  readonly members: readonly Member[];
  /** The opening has already named period and subject. */
  readonly opened: boolean;
  /** What many figures come to, where there is no opening to say it. */
  readonly closing: readonly SummarySentence[];
}

/**
 * One section a theme: first the measures taken, in the user's words, then the figures. Sections the workbook names
 * stand in its order, those our lexicon finds in the order of reports. Where that would make many headings over hardly a
 * sentence each, there is one section, a paragraph in the order of the themes.
 */
export function achievementSections(input: AchievementInput): readonly OutlineSection[] {
  const { members, texts, opened, limits, closing } = input;
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
  const statements = new Map(
    themes.map((theme) => [theme, statementsOf(told.get(theme) ?? [], limits)]),
  );
  const isWhole = !opened && materials.size === 0 && isSmall(members, [...statements], limits);
  const sections = themes.map((theme): Told => {
    const said = statements.get(theme) ?? [];
    const opening: Opening = theme === opener ? "text" : isWhole ? "nothing" : "section";
    const sentences: OutlineSentence[] = [
      ...(materials.get(theme) ?? []).map((material) => ({ kind: "quoted" as const, material })),
      ...said.map((together, index) => ({
        kind: "statement" as const,
        opens: index === 0 ? opening : ("nothing" as const),
        members: together,
      })),
      ...(cases.get(theme) ?? []).map((sentence, index) =>
        index === 0 && theme === opener && said.length === 0
          ? { ...sentence, opensText: true as const }
          : sentence,
      ),
      ...(coverage.get(theme) ?? []),
      ...forecastSentences(forecasts.get(theme) ?? []),
    ];
    const isFull = input.length === "full";
    const leaders = isFull ? leadersSentences(theme, told.get(theme) ?? [], input.leaders) : [];
    return { theme, sentences, leaders };
  });
  const whole = isWhole ? [together(sections)] : sections;
  const ends = opened || whole.length > 1 ? [] : closing;
  return whole.map(({ theme, sentences, leaders }) => {
    const figures = [...sentences, ...ends];
    return {
      role: "achievement",
      theme,
      paragraphs: leaders.length > 0 ? [figures, leaders] : [figures],
    };
  });
}

/** A section to be. */
interface Told {
  readonly theme: string;
  readonly sentences: readonly OutlineSentence[];
  readonly leaders: readonly OutlineSentence[];
}

/**
 * Whether the themes that our lexicon finds would be headings over less than two sentences each, in a text with too few
 * indicators to need an opening. Decided by what there is to say, never by values.
 */
function isSmall(
  members: readonly Member[],
  statements: readonly Themed<readonly unknown[]>[],
  { fewestForOpening }: Limits = HOUSE_SETTINGS.limits,
): boolean {
  const isGiven = members.some(
    ({ facts: [fact] }) =>
      fact?.section !== undefined && themeOfFact(fact) === withoutNumber(fact.section),
  );
  const all = members.filter(({ part, again }) => !part && !again);
  const sentences = statements.reduce((sum, [, said]) => sum + said.length, 0);
  return (
    !isGiven &&
    statements.length > 1 &&
    all.length < fewestForOpening &&
    sentences < 2 * statements.length
  );
}

function together(sections: readonly Told[]): Told {
  return {
    theme: OVERVIEW_THEME,
    sentences: sections.flatMap(({ sentences }) => sentences),
    leaders: sections.flatMap(({ leaders }) => leaders),
  };
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
