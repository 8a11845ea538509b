import type {
  AskedMeasure,
  AskedPeriod,
  IndicatorPhrase,
  Phrase,
  Question,
  Statement,
  Sum,
} from "../question";
import { baseOf, forgetBase } from "./baseOf";
import { sharedUnit, type Clause } from "./clause";
import type { Discourse, Topic } from "./discourse";
import { eachOf } from "./names/eachOf";
import { headingBefore, takeHeading } from "./names/headingName";
import { subjectsOf } from "./names/subjectsOf";
import { isSum, sumOf, sumOfSame } from "./names/sumOf";
import { supportName } from "./names/supportName";
import { takesPart } from "./partOfTotal";
import { periodOf, yearsOfList } from "./periodOf";
import { inPlan } from "./planSection";
import { sinceOf } from "./sinceOf";
import { statusOf } from "./statusOf";
import { startOf } from "./token";
import { isRegion, whoIsBehind } from "./whoIsBehind";

/** What a clause says of its figures beside their numbers. */
export interface Said {
  readonly clause: Clause;
  readonly subjects: readonly Topic[];
  readonly isPart: boolean;
  /** The year of each figure of a list of years. */
  readonly years?: readonly AskedPeriod[];
  readonly whose?: Phrase;
  readonly each?: readonly IndicatorPhrase[];
  /** What all statements of the clause have in common. */
  readonly common: Pick<Statement, "sentence" | "rule" | "status" | "move" | "partOf">;
  readonly questionFor: (
    subject: Topic | undefined,
    measure: AskedMeasure,
    when?: AskedPeriod,
  ) => Question;
}

export function saidIn(clause: Clause, discourse: Discourse): Said {
  const { token, reading, named, lead, place, start } = clause;
  const isBracketOfSum =
    clause.loose && place.plain[start - 1] === "(" && SUMMED.test(clause.loose.text);
  const isOfSeveral = isSum(clause) || isBracketOfSum;
  const sum = isOfSeveral
    ? sumOf(clause, discourse)
    : (goesOnAbout(clause, discourse) ?? sumOfSame(clause, discourse));
  discourse.sum = sum;
  if (isOfSeveral || sum) return saidOfSum(clause, discourse, sum);
  if (isOfAnother(clause)) forgetBase(discourse);
  const base = baseOf(clause, discourse);
  const since = sinceOf(clause, discourse);
  const heading = clause.loose && headingBefore(clause.loose);
  if (heading) takeHeading(discourse, heading, clause.loose?.text.replace(/来?看$/, ""));
  const support = clause.loose && supportName(clause.loose);
  if (support) discourse.topics = [{ names: [support] }];
  const { plain, sentence } = place;
  const told = withoutLookBack(periodOf(reading, lead, place, discourse, start), clause);
  const period = inPlan(told, discourse.plan);
  const isPart = takesPart(clause, discourse);
  const years =
    token.kind === "word" ? undefined : yearsOfList(period, token.figures.length, clause);
  const isOne = token.kind === "word" || years !== undefined;
  const subjects = inUnits(subjectsOf({ clause, discourse, isPart, isOne }), clause);
  const behind = whoIsBehind(clause);
  const owner = behind ?? (isScopeOfOne(clause) ? undefined : named.whose);
  const whose = owner ?? discourse.whose;
  // 资助率最高的是江陵大学，为24.1%；省农科院…: what stands behind a semicolon need not be theirs.
  if (owner && (owner !== behind || isRegion(owner))) discourse.whose = owner;
  const status =
    statusOf(plain.slice(sentence.start, startOf(token))) ??
    (discourse.plan?.isPlan ? "planned" : undefined);
  const each = eachOf(clause, discourse);
  const { headed } = discourse;
  discourse.headed ??= headingCounted(clause, subjects[0]);
  return {
    clause,
    subjects,
    isPart,
    ...(years && { years }),
    ...(whose && { whose }),
    ...(each && { each }),
    common: {
      sentence,
      rule: reading.rule,
      ...(status && { status }),
      ...(reading.move && { move: reading.move }),
      ...(isPart && discourse.total && { partOf: discourse.total.at }),
    },
    questionFor: (subject, measure, when = period) => {
      // 蚌埠18.6亿元、滁州18.9亿元，差距分别为: of the one who was named last only the last figure is.
      const isOfOther = subjects.length > 1 && subjects.some((one) => one.whose === whose);
      const isTheirs = subject !== undefined && !isOfOther;
      // Of a list that nobody knows to be of whom no figure is anybody's.
      const theirs = isTheirs || each || token.kind === "word" ? whose : undefined;
      const owner = reading.owner ?? behind ?? subject?.whose ?? theirs;
      return {
        measure,
        indicators: subject?.names ?? [],
        ...(each && { each }),
        ...(headed && { headed }),
        ...(owner && { whose: owner }),
        ...(when && { period: when }),
        ...(base && { base }),
        ...(since && { since }),
      };
    },
  };
}

/** 重大专项。共3项，总投资1.05亿元: a sentence that counts what stands above it goes on about that. */
function headingCounted({ lead }: Clause, subject: Topic | undefined): IndicatorPhrase | undefined {
  const [first] = subject?.names ?? [];
  return first?.from === "heading" && /^(?:共|现|合|总)?[计有]?$/.test(lead.words.trim())
    ? first
    : undefined;
}

/** 高企是2020年的2.2倍；科技型中小企业1025家: another indicator with a level of its own. */
function isOfAnother({ reading, named }: Clause): boolean {
  return (
    reading.measure.kind === "level" && reading.rule !== "from-level" && named.name !== undefined
  );
}

/** 五年总和（23.9亿元） */
const SUMMED = /(?:总和|之和|合计|增量|累计)$/;

/** 超过2014—2018年总和，逐年增长: the years of a clause before are none of every year's. */
function withoutLookBack(
  period: AskedPeriod | undefined,
  { reading, start }: Clause,
): AskedPeriod | undefined {
  const isBefore = period !== undefined && period.span.end <= start;
  return reading.measure.kind === "every-year" && isBefore ? undefined : period;
}

/** 为全省唯一负增长: among whom it is the only one. */
function isScopeOfOne({ reading, named }: Clause): boolean {
  return reading.measure.kind === "only" && !named.name && /^全/.test(named.whose?.text ?? "");
}

/** What is said of several together, and of none of them. */
function saidOfSum(clause: Clause, discourse: Discourse, sum: Sum | undefined): Said {
  const { reading, place, lead, start } = clause;
  const base = GOES_ON.has(reading.measure.kind) ? baseOf(clause, discourse) : undefined;
  const since = GOES_ON.has(reading.measure.kind) ? sinceOf(clause, discourse) : undefined;
  const period = periodOf(reading, lead, place, discourse, start);
  return {
    clause,
    subjects: [{ names: [] }],
    isPart: false,
    common: { sentence: place.sentence, rule: reading.rule },
    questionFor: (_, measure) => ({
      measure,
      indicators: [],
      ...(sum && { sum }),
      ...(period && { period }),
      ...(base && { base }),
      ...(since && { since }),
    }),
  };
}

/** 合计1165.46亿元，占全国29.0%，同比增长12%: the next clause goes on about the sum. */
function goesOnAbout(
  { lead, named, loose, token, reading }: Clause,
  { sum }: Discourse,
): Sum | undefined {
  const isOfSum = /占/.test(lead.words) || GOES_ON.has(reading.measure.kind);
  return token.kind === "figures" && !named.name && !named.whose && !loose && isOfSum
    ? sum
    : undefined;
}

/** 三项合计59.39万亩，比上年增加0.52万亩: of the sum, and not of the last that was added. */
const GOES_ON = new Set<AskedMeasure["kind"]>(["growth", "change"]);

/** What is named with a figure is counted in its unit. */
function inUnits(subjects: readonly Topic[], { token, reading }: Clause): readonly Topic[] {
  if (token.kind === "word" || reading.measure.kind !== "level") return subjects;
  const shared = sharedUnit(token.figures);
  const isNew = reading.measure.counting === "new";
  return subjects.map((subject, index) => {
    const unit = token.figures[index]?.unit ?? shared;
    if (!unit) return subject;
    const names = subject.names.map((name) =>
      name.from === "own" || name.from === "behind"
        ? { ...name, unit, ...(isNew && { counting: "new" as const }) }
        : name,
    );
    return { ...subject, names };
  });
}
