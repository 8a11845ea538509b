import type { Quantity } from "../figures/quantity";
import type {
  AskedMeasure,
  AskedPeriod,
  IndicatorPhrase,
  Phrase,
  Question,
  RankedBy,
  Span,
  Statement,
  Sum,
} from "../question";
import { clauseOf, sharedUnit, type Clause } from "./clause";
import { claimedBy } from "./claimedBy";
import { claimedByWord } from "./claimedByWord";
import type { Discourse, Topic } from "./discourse";
import { keepInMind } from "./keepInMind";
import { measuresSaid, rankedBy } from "./measureSaid";
import { PERCENT, type Unit } from "../../quantity/unit";
import { isStructure } from "./names/industriesOf";
import { eachOf } from "./names/eachOf";
import { headingBefore, takeHeading } from "./names/headingName";
import { isSum, sumOf } from "./names/sumOf";
import { supportName } from "./names/supportName";
import { asCarried, subjectsOf } from "./names/subjectsOf";
import { beginsParts, takesPart } from "./partOfTotal";
import { baseOf, forgetBase } from "./baseOf";
import { sinceOf } from "./sinceOf";
import { periodOf, yearsOfList } from "./periodOf";
import { inPlan } from "./planSection";
import type { Place } from "./place";
import { placeBehind } from "./placeBehind";
import type { WordRule } from "./rules/wordRules";
import { isTally, listsLeaders } from "./saidOfMany";
import { ofTargetBefore } from "./ofTargetBefore";
import { statusOf } from "./statusOf";
import { isRegion, whoIsBehind } from "./whoIsBehind";
import { endOf, startOf, type Token } from "./token";

/** Reads one token to its statements and keeps in mind what it names; returns where the next one may begin to look. */
export function readToken(
  token: Token,
  place: Place,
  discourse: Discourse,
  statements: Statement[],
): number {
  const clause = ofTargetBefore(clauseOf(token, place), statements);
  if (/[;；]/.test(place.plain.slice(place.from, clause?.start ?? startOf(token))))
    backToOpening(discourse);
  if (!clause || isTally(clause)) return endOf(token);
  throughBracket(clause, discourse);
  const said = saidIn(clause, discourse);
  statements.push(...besideWords(said, discourse));
  if (token.kind === "word") {
    statements.push(wordStatement(token, said, discourse));
    goOnAbout(clause, said, discourse);
    keepEach(clause, said.each, discourse);
    return endOf(token);
  }
  if (said.isPart) discourse.hadParts = true;
  if (clause.reading.measure.kind !== "level") discourse.inParts = false;
  if (listsLeaders(clause, token.figures)) {
    discourse.topics = said.subjects;
    const { measure } = clause.reading;
    discourse.listsPace = "of" in measure && measure.of === "growth";
    return endOf(token);
  }
  if (isSum(clause) || discourse.sum) {
    const { named } = discourse;
    readFigures(token.figures, said, { ...discourse, named: [...named] }, statements);
    const { sum } = discourse;
    // 生产安全事故共计9起，减少6起: of one thing.
    if (sum?.ofAll && sum.many === undefined) discourse.topics = sum.parts;
    return endOf(token);
  }
  readFigures(token.figures, said, discourse, statements);
  keepInMind(clause, said.subjects, said.whose, discourse);
  keepEach(clause, said.each, discourse);
  return endOf(token);
}

/** 北山县增速最快，增长16.6%: what follows a word is said of what it named, and of whom. */
function goOnAbout({ token, named }: Clause, { subjects }: Said, discourse: Discourse): void {
  const [first] = subjects;
  const who = token.kind === "word" && token.rule.place ? named.whose : undefined;
  if (named.name && first) discourse.topics = [first];
  else if (who) discourse.topics = discourse.topics.map(({ names }) => ({ names, whose: who }));
}

/** 人均12.8万元（折合1.98万美元），增长7.9%: behind the bracket that explains a figure it is about what stood before it again. */
function throughBracket({ token, place }: Clause, discourse: Discourse): void {
  const { plain, sentence, from } = place;
  const between = plain.slice(from, startOf(token));
  if (discourse.aroundBracket && between.includes(")")) {
    discourse.topics = discourse.aroundBracket;
    discourse.aroundBracket = undefined;
  }
  const isOpened = from > sentence.start && /^\s*\([^()]*$/.test(between);
  if (isOpened && discourse.topics.length === 1) discourse.aroundBracket = discourse.topics;
}

/** Behind a semicolon a sentence is no longer about the parts, nor about a year, of what it told on the way. */
function backToOpening(discourse: Discourse): void {
  discourse.inParts = false;
  if (discourse.opening) discourse.period = discourse.opening.period;
}

/** What a clause says of its figures beside their numbers. */
interface Said {
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

function saidIn(clause: Clause, discourse: Discourse): Said {
  const { token, reading, named, lead, place, start } = clause;
  const isBracketOfSum =
    clause.loose && place.plain[start - 1] === "(" && SUMMED.test(clause.loose.text);
  const isOfSeveral = isSum(clause) || isBracketOfSum;
  const sum = isOfSeveral ? sumOf(clause, discourse) : goesOnAbout(clause, discourse);
  discourse.sum = sum;
  if (isOfSeveral || sum) return saidOfSum(clause, discourse, sum);
  if (isOfAnother(clause)) forgetBase(discourse);
  const base = baseOf(clause, discourse);
  const since = sinceOf(clause, discourse);
  const heading = clause.loose && headingBefore(clause.loose);
  if (heading) takeHeading(discourse, heading);
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
      const owner = reading.owner ?? behind ?? subject?.whose ?? whose;
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

/** 柳林乡、双河乡均后退2位，分列第6位、第8位: each in its turn. */
function keepEach(
  { named }: Clause,
  each: readonly IndicatorPhrase[] | undefined,
  discourse: Discourse,
): void {
  if (!each || !named.name) return;
  const before = discourse.topics.at(-1)?.names.filter(({ from }) => from !== "own") ?? [];
  // 东湖园、西山园合同数: only the last may say of what.
  const last = each.at(-1);
  discourse.topics = each.map((one) => ({
    names: [one, ...(last && last !== one ? [asCarried(last)] : []), ...before],
  }));
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
    }),
  };
}

/** 合计1165.46亿元，占全国29.0%，同比增长12%: the next clause goes on about the sum. */
function goesOnAbout(
  { lead, named, loose, token, reading }: Clause,
  { sum }: Discourse,
): Sum | undefined {
  const isOfSum = /占/.test(lead.words) || reading.measure.kind === "growth";
  return token.kind === "figures" && !named.name && !named.whose && !loose && isOfSum
    ? sum
    : undefined;
}

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

/** 均 and 并列 before a figure claim something of their own: that it is so of each, and that others have the same. */
function besideWords(
  { clause, subjects, common, questionFor, each }: Said,
  { lastBy }: Discourse,
): readonly Statement[] {
  const { lead, place, reading, token } = clause;
  const measure =
    reading.measure.kind === "rank" ? rankedBy(reading.measure, clause, lastBy) : reading.measure;
  const isTied = measure.kind === "rank" && measure.tied === true;
  const pattern = isTied ? TIED : each && each.length > 1 ? ALL : undefined;
  const [word] = pattern?.exec(lead.words) ?? [];
  if (word === undefined || lead.passed) return [];
  const start = lead.start + lead.words.lastIndexOf(word);
  const claimed = token.kind === "figures" ? claimedBy(token.figures[0], undefined) : undefined;
  return [
    {
      text: place.text.slice(start, start + word.length),
      start,
      end: start + word.length,
      form: "word",
      question: questionFor(subjects[0], measure),
      ...(claimed && !isTied && { claimed }),
      ...common,
      rule: isTied ? "tied" : "all-of",
    },
  ];
}

const TIED = /并列(?=[^,，]{0,10}$)/;
const ALL = /(?:均|(?<![成首古])都(?![市城])|双双|皆)(?=[^,，]{0,10}$)/;

function wordStatement(
  { rule, span }: { readonly rule: WordRule; readonly span: Span },
  { clause, subjects, common, questionFor }: Said,
  { lastBy }: Discourse,
): Statement {
  const { text, plain } = clause.place;
  const { measure } = clause.reading;
  const { start, end } = span;
  const claimed = claimedByWord(rule, plain.slice(start, end));
  return {
    text: text.slice(start, end),
    start,
    end,
    form: "word",
    question: questionFor(
      subjects[0],
      measure.kind === "rank"
        ? rankedBy(measure, clause, lastBy)
        : (measure.kind === "beyond" || measure.kind === "record") && isOfPace(clause, lastBy)
          ? { ...measure, of: "growth" }
          : measure,
    ),
    ...(claimed && { claimed }),
    ...common,
  };
}

function readFigures(
  figures: readonly Quantity[],
  { clause, subjects, isPart, years, common, questionFor }: Said,
  discourse: Discourse,
  statements: Statement[],
): void {
  const { reading, place } = clause;
  const shared = isStructure(clause, figures, discourse) ? PERCENT : sharedUnit(figures);
  const { status } = common;
  const measures = measuresSaid(clause, figures, { discourse, ...(status && { status }) });
  if (RATES.has(reading.measure.kind)) discourse.rate = reading.measure;
  const isOwn = (clause.named.name ?? clause.named.whose) !== undefined;
  discourse.lastBy =
    reading.rule === "growth-rate" || (reading.measure.kind === "growth" && isOwn)
      ? "growth"
      : placeBehind(measures[0]);
  for (const [index, figure] of figures.entries()) {
    const subject = subjects.length === 1 ? subjects[0] : subjects[index];
    const measure = measures[index] ?? reading.measure;
    const claimed = claimedBy(figure, shared);
    const unit = figure.form === "mask" ? (figure.unit ?? shared) : undefined;
    if (measure.kind === "level" && subject && !reading.owner) {
      const { names } = subject;
      discourse.named.push(countedIn(subject, claimed?.unit ?? unit));
      discourse.recent = [...discourse.recent.slice(-RECENT), subject];
      const base = (claimed?.unit ?? unit)?.base ?? "";
      discourse.figure = { at: statements.length, names, base };
      if (!isPart && !beginsParts(clause)) discourse.level = discourse.figure;
    }
    statements.push({
      text: place.text.slice(figure.start, figure.end),
      start: figure.start,
      end: figure.end,
      form: figure.form === "mask" ? "mask" : "figure",
      question: questionFor(subject, measure, years?.[index]),
      ...(claimed && { claimed }),
      ...(figure.field && { field: figure.field.name }),
      ...(unit && { unit }),
      ...common,
    });
  }
}

/** 资助30项、450万元，分别占…: the second figure is of what the name counts in its unit. */
function countedIn({ names, ...topic }: Topic, unit: Unit | undefined): Topic {
  const [first, ...others] = names;
  if (!unit || first?.from !== "carried" || unit.base === first.unit?.base)
    return { names, ...topic };
  return { names: [{ ...first, unit }, ...others], ...topic };
}

/** 专利增速高于全市平均水平: named as a pace, or said of the pace before. */
function isOfPace({ named }: Clause, lastBy: RankedBy): boolean {
  return named.isPace === true || (lastBy === "growth" && !named.name);
}

/** As many are added up at most. */
const RECENT = 11;

/** What may rise by points afterwards. */
const RATES = new Set<AskedMeasure["kind"]>(["level", "growth", "share", "completion"]);
