import { PERCENT, type Unit } from "../../quantity/unit";
import type { Quantity } from "../figures/quantity";
import type { AskedMeasure, RankedBy, Span, Statement } from "../question";
import { claimedBy } from "./claimedBy";
import { claimedByWord } from "./claimedByWord";
import { sharedUnit, type Clause } from "./clause";
import type { Discourse, Topic } from "./discourse";
import { isPlaceShared, measuresSaid, rankedBy } from "./measureSaid";
import { isStructure } from "./names/industriesOf";
import { beginsParts } from "./partOfTotal";
import { placeBehind } from "./placeBehind";
import type { WordRule } from "./rules/wordRules";
import type { Said } from "./said";

/** 均 and 并列 before a figure claim something of their own: that it is so of each, and that others have the same. */
export function besideWords(
  { clause, subjects, common, questionFor, each }: Said,
  discourse: Discourse,
): readonly Statement[] {
  const { lead, place, reading, token } = clause;
  const measure =
    reading.measure.kind === "rank"
      ? rankedBy(reading.measure, clause, byOf(discourse))
      : reading.measure;
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

export function wordStatement(
  { rule, span }: { readonly rule: WordRule; readonly span: Span },
  { clause, subjects, common, questionFor }: Said,
  discourse: Discourse,
): Statement {
  const { text, plain } = clause.place;
  const { measure } = clause.reading;
  const lastBy = byOf(discourse);
  const { start, end } = span;
  const claimed = claimedByWord(rule, plain.slice(start, end));
  forgetRateOfOthers(clause, discourse);
  return {
    text: text.slice(start, end),
    start,
    end,
    form: "word",
    question: questionFor(
      subjects[0],
      measure.kind === "rank"
        ? asShared(rankedBy(measure, clause, lastBy), isPlaceShared(clause, discourse))
        : (measure.kind === "beyond" || measure.kind === "record") && isOfPace(clause, lastBy)
          ? { ...measure, of: "growth" }
          : measure.kind === "unchanged" && !clause.named.name
            ? unchangedRate(measure, clause, discourse.last)
            : measure,
    ),
    ...(claimed && { claimed }),
    ...common,
  };
}

export function readFigures(
  figures: readonly Quantity[],
  { clause, subjects, isPart, years, common, questionFor }: Said,
  discourse: Discourse,
  statements: Statement[],
): void {
  const { reading, place } = clause;
  const shared = isStructure(clause, figures, discourse) ? PERCENT : sharedUnit(figures);
  const { status } = common;
  const measures = measuresSaid(clause, figures, { discourse, ...(status && { status }) });
  discourse.last = measures.at(-1) ?? reading.measure;
  if (RATES.has(reading.measure.kind))
    discourse.rate = measures[0] && RATES.has(measures[0].kind) ? measures[0] : reading.measure;
  else forgetRateOfOthers(clause, discourse);
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

/** 占92.5%，与上年持平; 增长5.2%，与上年持平. */
function unchangedRate(
  measure: Extract<AskedMeasure, { kind: "unchanged" }>,
  { reading: { base } }: Clause,
  rate: AskedMeasure | undefined,
): AskedMeasure {
  if (base?.period && base.period.kind !== "relative") return measure;
  if (measure.of !== "level" || (rate?.kind !== "share" && rate?.kind !== "growth")) return measure;
  const whole = rate.kind === "share" ? rate.whole : undefined;
  return { ...measure, of: rate.kind, ...(whole && { whole }) };
}

/** 从增速看，甲县最高: whatever else was told last. */
function byOf({ isAllPace, lastBy }: Discourse): RankedBy {
  return isAllPace ? "growth" : lastBy;
}

/** 专利增速高于全市平均水平: named as a pace, or said of the pace before. */
function isOfPace({ named }: Clause, lastBy: RankedBy): boolean {
  return named.isPace === true || (lastBy === "growth" && !named.name);
}

/** 研发经费增长9.4%。研发投入强度距目标还差0.25个百分点，比上年下降0.04个百分点: what is named without a rate has another than the one before. */
function forgetRateOfOthers({ named, reading }: Clause, discourse: Discourse): void {
  const { measure } = reading;
  const isOfRate = named.isPace === true || ("of" in measure && measure.of !== "level");
  if (named.name && !isOfRate) discourse.rate = undefined;
}

/** 与甲县并列第5位，处于末位. */
function asShared(measure: AskedMeasure, isShared: boolean): AskedMeasure {
  return isShared && measure.kind === "rank" ? { ...measure, tied: true } : measure;
}

/** As many are added up at most. */
const RECENT = 11;

/** What may rise by points afterwards. */
const RATES = new Set<AskedMeasure["kind"]>(["level", "growth", "share", "completion"]);
