import type { TextMaterial } from "../../tables/table";
import type { Period } from "../../quantity/period";
import { directionOf } from "../../answers/directionOf";
import type { Fact, Omission } from "../facts/fact";
import { isMove } from "../facts/movement";
import type { FurtherPeriod } from "../furtherPeriods";
import { aboutOf } from "./aboutOf";
import { achievementSections } from "./achievementSections";
import { bodiesTogether } from "./bodiesTogether";
import { deniedSlots } from "./deniedSlots";
import { fieldOf } from "./fieldOf";
import { namedBy } from "./namedByTopics";
import { isHalfNamed } from "./isHalfNamed";
import { goalSection } from "./goalSection";
import { headlineMembers } from "./headlineMembers";
import { isPreamble } from "./isPreamble";
import { backgroundIn } from "./backgroundIn";
import { mainParts } from "./mainParts";
import { membersOf } from "./membersOf";
import type {
  Length,
  Limits,
  Member,
  Outline,
  OutlineInput,
  OutlineSection,
  OutlineSentence,
  ProblemSentence,
  SummarySentence,
} from "./outline";
import { partDepth } from "./partDepth";
import { withoutPartsOfOthers } from "./partsOfOthers";
import { problemsOf } from "./problemOf";
import { problemSection } from "./problemSection";
import { OVERVIEW_THEME } from "./themes";
import { sortFacts } from "./sortFacts";
import { HOUSE_SETTINGS } from "../settings/houseSettings";
import { growthSentence, summarySentences } from "./summarySentences";
import { withoutProblems } from "./withoutProblems";

/**
 * Decides what is said, where and in which order. The brief text is the opening alone; the full one adds background
 * indicators, shares of parts and the leaders of each ranking. What is left out for length is listed.
 */
export function makeOutline(input: OutlineInput): {
  readonly outline: Outline;
  readonly omitted: readonly Omission[];
} {
  const { facts, omitted = [], texts, subject, period, length, limits } = input;
  const isBrief = length === "brief";
  const topics = input.topics ?? new Map<string, string>();
  const told = toldOf({ facts, omitted }, input);
  const { sorted, all, about, problems } = told;
  const members = withoutPartsOfOthers(told.members, input.further ?? []);
  // What parts are made up of says nothing of whose work it is: firms by their size.
  const outer = all.filter((_, at) => partDepth(all, at) === 0);
  const field = fieldOf(outer, about, input.body ?? subject, period?.months === undefined);
  const named = namedBy(field, [...topics.values()], input.ofFile, input.ofOffice);
  const further = (input.further ?? []).map((of) => ({ ...of, ...toldOf(of, input) }));
  const headlines = isBrief ? headlineMembers(members, about, limits) : [];
  const summaries = isBrief ? [] : summarySentences(sorted.summaries, length);
  const isLong = isBrief || hasMany(members, limits);
  const judgement = isLong ? growthSentence(sorted.summaries) : undefined;
  const tallies = isLong ? summaries : [];
  const opening = openingSection({ judgement, headlines, tallies, texts, length });
  const sections = !isBrief
    ? [
        ...opening,
        ...achievementSections({
          ...input,
          ...sorted,
          about,
          members,
          further,
          topics: new Map(
            [...topics].map(([of, topic]) => [of, topic === named.called ? OVERVIEW_THEME : topic]),
          ),
        }),
        ...problemSection(
          [...problems, ...further.flatMap(problemsIn)],
          sorted,
          texts,
          about !== "science",
        ),
        ...goalSection(sorted.goals, texts),
      ]
    : opening;
  const said = new Set((!isBrief ? members : headlines).map(({ indicator }) => indicator));
  return {
    outline: {
      about,
      ...named,
      subject,
      ...(period && { period }),
      sections,
      closing: isLong ? [] : summaries,
    },
    omitted: all.filter(({ indicator, again }) => !said.has(indicator) && !again).map(leftOut),
  };
}

/** What is told of a period: its indicators, and the problems among them; the total of parts that are told is told itself. */
function toldOf(
  { facts, omitted }: Pick<FurtherPeriod, "facts" | "omitted">,
  { subject, length }: Pick<OutlineInput, "subject" | "length">,
) {
  const sorted = sortFacts(facts, subject);
  const all = membersOf(sorted.own, length, deniedSlots(omitted));
  const isBackground = backgroundIn(all);
  const problems = length === "brief" ? [] : problemsOf(sorted.own, isBackground);
  const about = aboutOf(all);
  const whole = withoutProblems(all, problems, about);
  const isTold = (member: Member, at: number): boolean =>
    member.part && isNone(member)
      ? false
      : whole[at + 1]?.part === true ||
        !(isBackground(member.indicator) || isNone(member) || isHalfNamed(member));
  return {
    sorted,
    all,
    about,
    problems: problems
      .filter((problem) => !isToldAmong(whole, problem, about))
      .map((problem) => withoutToldMoves(whole, problem, about)),
    members: length === "full" ? whole : mainParts(bodiesTogether(whole.filter(isTold))),
  };
}

/** That there is none of something is told where that is good to hear, and in the full text; of a part that there was none before either tells nothing. */
function isNone({ indicator, part, again, facts: [first, ...others] }: Member): boolean {
  if (again || first?.claim.kind !== "level" || first.value !== 0) return false;
  if (part) return others.every((fact) => isMove(fact) && fact.value === 0);
  return others.length === 0 && directionOf(indicator) !== "lower";
}

/**
 * That it fell has been said beside its level, and nothing else is wrong with it. Outside the work of a science bureau a fall that the
 * sheet gives is not told again either, whatever else is known of it, nor what has moved the wrong way by less than a tenth: it says
 * no cause.
 */
function isToldAmong(
  members: readonly Member[],
  { fell, failings }: ProblemSentence,
  about: Outline["about"],
): boolean {
  const isTold = (fact: Fact) => members.some(({ facts }) => facts.includes(fact));
  const isSaid = ({ claim, value }: Fact) =>
    claim.kind === "growth" && (Math.abs(value) < WEIGHTY || (claim.stored && value < 0));
  return failings.every(
    (one) =>
      isTold(one) &&
      ((fell && isMove(one) && one.value < 0) || (about !== "science" && isSaid(one))),
  );
}

const WEIGHTY = 0.1;

/** What falls short and has fallen says among the results by how much it fell: 距预算还差2.27亿元 is enough. */
function withoutToldMoves(
  members: readonly Member[],
  problem: ProblemSentence,
  about: Outline["about"],
): ProblemSentence {
  if (about === "science") return problem;
  const isTold = (fact: Fact) => isMove(fact) && members.some(({ facts }) => facts.includes(fact));
  const failings = problem.failings.filter((fact) => !isTold(fact));
  return failings.length > 0 ? { ...problem, failings } : problem;
}

interface OfPeriod {
  readonly period: Period;
  readonly problems: readonly ProblemSentence[];
}

function problemsIn({ period, problems }: OfPeriod): readonly ProblemSentence[] {
  return problems.map((problem) => ({ ...problem, ofPeriod: period }));
}

/** Figures enough for an opening; decided by how many, never by their values. */
function hasMany(
  members: readonly Member[],
  { fewestForOpening }: Limits = HOUSE_SETTINGS.limits,
): boolean {
  return members.filter(({ part, again }) => !part && !again).length >= fewestForOpening;
}

interface Opened {
  readonly judgement: SummarySentence | undefined;
  readonly headlines: readonly Member[];
  readonly tallies: readonly SummarySentence[];
  readonly texts: readonly TextMaterial[];
  readonly length: Length;
}

/** The judgement, and in the brief text, which says no more, the headline figures behind it: elsewhere they would be told twice. */
function openingSection({
  judgement,
  headlines,
  tallies,
  texts,
  length,
}: Opened): readonly OutlineSection[] {
  const preamble = length === "brief" ? [] : texts.filter(isPreamble);
  const isHeadlined = headlines.length > 0;
  const goesOn = judgement ? { goesOn: true as const } : {};
  const [first, ...others] = tallies;
  // Behind nothing else it says whose targets were met; the period opens the figures.
  const isFirst = !judgement && !isHeadlined && preamble.length === 0 && first !== undefined;
  const sentences: OutlineSentence[] = [
    ...preamble.map((material) => ({ kind: "quoted" as const, material })),
    ...(judgement ? [judgement] : []),
    ...(isHeadlined ? [{ kind: "headlines" as const, members: headlines, ...goesOn }] : []),
    ...(isFirst ? [{ ...first, namesSubject: true as const }, ...others] : tallies),
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
