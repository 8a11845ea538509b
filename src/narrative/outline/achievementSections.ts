import type { Period } from "../../quantity/period";
import type { TextMaterial } from "../../tables/table";
import { groupedBy } from "../../groupedBy";
import { without } from "../../tables/corrections/without";
import { coverageSentences } from "./coverageSentences";
import { caseSentences } from "./caseSentences";
import { forecastSentences } from "./forecastSentences";
import { isOfAchievements, isOneSection } from "./isOneSection";
import { leadersIn, leadersSentences, membersSentences, type LeadersOf } from "./leadersSentences";
import type {
  CaseSentence,
  Member,
  Outline,
  OutlineInput,
  OutlineSection,
  OutlineSentence,
} from "./outline";
import { orderThemes } from "./orderThemes";
import { rowOf } from "./rowOf";
import type { SortedFacts } from "./sortFacts";
import { headingsOfSheets, type HeadingOf, type SheetTopics } from "./sheetTopics";
import { MEASURES_THEME, membersTheme, OTHER_THEME, OVERVIEW_THEME } from "./themes";
import { themeIn, themeOf, themeOfFact, withoutNumber } from "./themeOf";

interface AchievementInput extends SortedFacts, Pick<OutlineInput, "texts" | "length" | "limits"> {
  /** But for the one that the title says. */
  readonly topics: SheetTopics;
  readonly about: Outline["about"];
  readonly members: readonly Member[];
  /** What is told of other periods. */
  readonly further: readonly OfPeriod[];
}

interface OfPeriod {
  readonly period: Period;
  readonly members: readonly Member[];
  readonly sorted: Pick<SortedFacts, "forecasts">;
}

/**
 * One section a theme: first the measures taken, in the user's words, then the figures. Sections the workbook names
 * stand in its order, those our lexicon finds in the order of reports.
 */
export function achievementSections(input: AchievementInput): readonly OutlineSection[] {
  const { members, texts, length } = input;
  const isOne = isOneSection(input);
  const headingOf = isOne ? headingsOfSheets(members, input.topics) : () => undefined;
  const told = byTheme(withTotals(members, isOne, headingOf));
  const leadersOf = leadersIn(input.leaders);
  const forecasts = groupedBy(input.forecasts, (fact) =>
    isOne ? toldUnder(themeIn(isOne, fact), told) : themeOfFact(fact),
  );
  const cases = byTheme(
    caseSentences(input.cases).map(([theme, one]) => [
      headingOfCase(one, headingOf) ?? (isOne ? OVERVIEW_THEME : theme),
      one,
    ]),
  );
  const coverage = byTheme(coverageSentences(input.coverage, told, "good"));
  const ofFigures = [...told.keys(), ...coverage.keys(), ...cases.keys(), ...forecasts.keys()];
  const materials = together(
    byTheme(
      texts
        .filter((material) => isOfAchievements(material))
        .map((material) => [themeOfMaterial(material, ofFigures), material]),
    ),
    ofFigures,
  );
  const ofPeriods = input.further.map((one) => ({
    period: one.period,
    told: byTheme(withTotals(one.members, isOne, headingOf)),
    expected: groupedBy(one.sorted.forecasts, (fact) => toldUnder(themeIn(isOne, fact), told)),
  }));
  const expectedIn = (theme: string) =>
    ofPeriods.flatMap(({ period, expected }) =>
      forecastSentences(expected.get(theme) ?? []).map((one) => ({ ...one, ofPeriod: period })),
    );
  const furtherIn = (theme: string) =>
    ofPeriods.flatMap(({ period, told: of }) => furtherSaid(period, of.get(theme) ?? []));
  const themes = new Set(inOrder(ofFigures, [...materials.keys()]));
  // What only another period has is told behind what the text is about.
  for (const { told: of } of ofPeriods) for (const theme of of.keys()) themes.add(theme);
  const sections = [...themes].map((theme): OutlineSection => {
    const figures: OutlineSentence[] = [
      ...(materials.get(theme) ?? []).map((material) => ({ kind: "quoted" as const, material })),
      ...membersSaid(told.get(theme) ?? []),
      ...(cases.get(theme) ?? []),
      ...(coverage.get(theme) ?? []),
      ...forecastSentences(forecasts.get(theme) ?? []),
      ...expectedIn(theme),
    ];
    const leaders =
      length === "full" ? leadersSentences(theme, told.get(theme) ?? [], leadersOf) : [];
    const paragraphs = [figures, ...(leaders.length > 0 ? [leaders] : []), ...furtherIn(theme)];
    return { role: "achievement", theme, paragraphs };
  });
  return [...sections, ...sectionOfMembers(input, leadersOf)];
}

function headingOfCase({ members: [member] }: CaseSentence, headingOf: HeadingOf) {
  const [first] = member?.facts ?? [];
  return first && headingOf(first);
}

/** What is expected of another year opens no section of its own. */
function toldUnder(theme: string, told: ReadonlyMap<string, unknown>): string {
  const [first = theme] = told.keys();
  return told.has(theme) ? theme : first;
}

/** Who leads among the subject's own members stands behind all its figures. */
function sectionOfMembers(
  { rankings, length }: AchievementInput,
  leadersOf: LeadersOf,
): readonly OutlineSection[] {
  const sentences = membersSentences(rankings, leadersOf, length);
  if (sentences.length === 0) return [];
  const nouns = rankings.map(({ claim }) => (claim.kind === "leaders" ? claim.peerNoun : ""));
  return [{ role: "achievement", theme: membersTheme(nouns), paragraphs: [[], sentences] }];
}

/** A paragraph for each other period. */
function furtherSaid(
  ofPeriod: Period,
  members: readonly Member[],
): readonly (readonly OutlineSentence[])[] {
  return members.length > 0 ? [[{ kind: "members", members, ofPeriod }]] : [];
}

function membersSaid(members: readonly Member[]): readonly OutlineSentence[] {
  return members.length > 0 ? [{ kind: "members", members }] : [];
}

/** What stands beside no figures is told in one section, where each theme has one text only. */
function together(
  materials: ReadonlyMap<string, readonly TextMaterial[]>,
  ofFigures: readonly string[],
): ReadonlyMap<string, readonly TextMaterial[]> {
  const apart = [...materials].filter(([theme]) => !ofFigures.includes(theme));
  if (apart.length === 0 || ofFigures.length === 0 || apart.some(([, of]) => of.length > 1)) {
    return materials;
  }
  const beside = [...materials].filter(([theme]) => ofFigures.includes(theme));
  return new Map([...beside, [MEASURES_THEME, apart.flatMap(([, of]) => of)]]);
}

/** Themes that only texts have do not turn those of the figures from the order of reports; what fits none stands last. */
function inOrder(ofFigures: readonly string[], ofTexts: readonly string[]): readonly string[] {
  const themes = new Set([...orderThemes(ofFigures), ...orderThemes(ofTexts)]);
  const others = [OTHER_THEME, MEASURES_THEME].filter((theme) => themes.delete(theme));
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

/** A part is told where its total is, which stands before it; what no theme's words fit, beside its neighbour in the sheet. */
function withTotals(
  members: readonly Member[],
  isOne: boolean,
  headingOf: HeadingOf = () => undefined,
): readonly Themed<Member>[] {
  const groups = shortColumnGroups(members);
  let theme = "";
  const themed = members.map((member): Themed<Member> => {
    const [first] = member.facts;
    if (first && (!member.part || theme === "")) {
      theme = themeIn(isOne, groups.has(first.section) ? without(first, "section") : first);
      if (theme === OVERVIEW_THEME) theme = headingOf(first) ?? theme;
    }
    return [theme, member];
  });
  return besideNeighbours(themed);
}

/** A header over one or two columns is no section of a text: 国家自然科学基金 over 立项数 and 直接经费, beside columns of their own. */
function shortColumnGroups(members: readonly Member[]): ReadonlySet<string | undefined> {
  const inRows = groupedBy(
    members.filter(({ part }) => !part),
    rowOf,
  );
  const short = [...inRows.values()].flatMap((row) => {
    const groups = groupedBy(row, ({ facts: [first] }) => first?.section);
    return groups.size < 2
      ? []
      : [...groups].flatMap(([section, of]) => (of.length < FEWEST_OF_SECTION ? [section] : []));
  });
  return new Set(short.filter((section) => section !== undefined));
}

const FEWEST_OF_SECTION = 3;

/** The one before it in its sheet, or, where none is, the first behind it, that counts in the same unit; a row of such stays together. */
function besideNeighbours(themed: readonly Themed<Member>[]): readonly Themed<Member>[] {
  const firstBeside = new Map<string, string>();
  for (const [theme, member] of themed) {
    const key = sheetAndUnit(member);
    if (theme !== OTHER_THEME && !firstBeside.has(key)) firstBeside.set(key, theme);
  }
  const lastBeside = new Map(firstBeside);
  let ofRow: string | undefined;
  return themed.map(([theme, member]) => {
    const key = sheetAndUnit(member);
    ofRow = theme === OTHER_THEME ? (ofRow ?? lastBeside.get(key) ?? theme) : undefined;
    if (ofRow !== undefined) return [ofRow, member];
    lastBeside.set(key, theme);
    return [theme, member];
  });
}

function sheetAndUnit({ facts: [first] }: Member): string {
  return `${first?.operands[0]?.cell.sheet ?? ""} ${first?.unit.symbol ?? ""}`;
}
