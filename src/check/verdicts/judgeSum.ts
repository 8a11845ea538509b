import { levelOf, type Asking } from "../answers/asking";
import type { Known } from "../answers/known";
import { about } from "../answers/makeKnown";
import { totalOf } from "../answers/shares";
import { wholesOf } from "../answers/wholesOf";
import { quotient } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import { PERCENT } from "../../quantity/unit";
import { operand } from "../../answers/operand";
import type { OwnFigure } from "../../answers/ownFigures";
import type { MeasureKind, Statement, Sum } from "../../prose/question";
import type { Observation } from "../../tables/observation";
import type { DraftContext } from "../draft/draftContext";
import { baseAsked } from "../draft/periodAsked";
import { compare } from "./compare";
import type { Judgement } from "./finding";
import { sumMoved } from "./sumMoved";

/** Finds what one part of a sum is asked from: its indicator, of somebody, in the period. */
export type AskPart = (statement: Statement) => Asking | undefined;

/** 三镇合计36.5万吨，占全县的45.4%: several figures together, where the workbook has each of them. */
export function judgeSum(
  statement: Statement,
  sum: Sum,
  context: DraftContext,
  askPart: AskPart,
): Judgement {
  const { question, claimed, form } = statement;
  const { measure } = question;
  const missing: Judgement = {
    verdict: form === "mask" ? "blank" : "not-found",
    reason: { code: "no-figure" },
    kind: measure.kind,
  };
  const known = sumKnown(statement, sum, context, askPart);
  if (!known) return missing;
  if (!claimed) return sum.isSure ? { verdict: "blank", known, kind: measure.kind } : missing;
  const { standing } = compare(claimed, measure, known);
  if (standing === "other")
    return sum.isSure && measure.kind !== "growth"
      ? { verdict: "inconsistent", known, kind: measure.kind }
      : missing;
  return { verdict: standing === "exact" ? "consistent" : "rounded", known, kind: measure.kind };
}

/** The sum of what the text names together, or the share of it in a whole. */
function sumKnown(
  statement: Statement,
  sum: Sum,
  context: DraftContext,
  askPart: AskPart,
): Known | undefined {
  const { question } = statement;
  const { measure } = question;
  if (!TOLD_OF_SUMS.has(measure.kind)) return undefined;
  const asked = partsAsked(statement, sum, askPart);
  const [first] = asked;
  const added = addedUp(asked.map((one) => one && levelOf(one)));
  if (!first || !added) return undefined;
  if (measure.kind === "level")
    return { answer: { ...added, rule: "sum" }, basis: "computed", ...about(first) };
  if (measure.kind === "share")
    return shareKnown(added, wholeLevel(measure.whole?.text, first, context), first);
  if ((measure.kind !== "change" && measure.kind !== "growth") || question.since) return undefined;
  const parts = asked.flatMap((one) => one ?? []);
  return sumMoved(
    measure.kind,
    parts,
    added,
    baseAsked(question.base, context.period, first.period),
  );
}

const TOLD_OF_SUMS = new Set<MeasureKind>(["level", "share", "change", "growth"]);

/** What each part is asked from: each by itself, or all members of the table of the one that is named. */
function partsAsked(
  { claimed, unit, ...bare }: Statement,
  { parts, ofAll, many }: Sum,
  askPart: AskPart,
): readonly (Asking | undefined)[] {
  const { measure, period } = bare.question;
  const isLevel = measure.kind === "level";
  const named = parts.map(({ names, whose }) =>
    askPart({
      ...bare,
      ...(isLevel && claimed && { claimed }),
      ...(isLevel && unit && { unit }),
      question: {
        measure: { kind: "level" },
        indicators: names,
        ...(whose && { whose }),
        ...(period && { period }),
      },
    }),
  );
  const [one] = named;
  return ofAll && one ? membersOf(one, many) : named;
}

type Added = Pick<Known["answer"], "value" | "unit" | "decimals" | "operands">;

/** All of them in the unit of the first; nothing where one is missing, counted twice, a rate, or not known exactly. */
function addedUp(figures: readonly (OwnFigure | undefined)[]): Added | undefined {
  const unit = figures[0]?.observation.unit;
  // What a sheet counts without saying in what is not added up to so many 万亩.
  if (!unit || unit.base === "ratio" || unit.base === "") return undefined;
  if (figures.length < 2 || new Set(figures).size < figures.length) return undefined;
  let [value, decimals] = [0, 0];
  const operands: Known["answer"]["operands"][number][] = [];
  for (const figure of figures) {
    if (!figure || figure.observation.qualifier) return undefined;
    const { observation } = figure;
    const converted = convert(observation.value, observation.unit, unit);
    if (!converted.ok) return undefined;
    value = clean(value + converted.value);
    decimals = Math.max(decimals, observation.decimals);
    operands.push(operand("part", observation, true));
  }
  return { value, unit, decimals, operands };
}

function shareKnown(
  { value, unit, operands }: Added,
  whole: Observation | undefined,
  first: Asking,
): Known | undefined {
  const all = whole && convert(whole.value, whole.unit, unit);
  if (!whole || !all?.ok || all.value <= 0) return undefined;
  return {
    answer: {
      value: quotient(value, all.value),
      unit: PERCENT,
      decimals: 1,
      rule: "share",
      operands: [...operands, operand("whole", whole)],
    },
    basis: "computed",
    ...about(first),
  };
}

/** All members of the table in which the indicator is, if they are as many as the text says. */
function membersOf(from: Asking, many: number | undefined): readonly Asking[] {
  const members = from.at
    .field(from.indicator, "level")
    .filter(({ entityRole }) => entityRole === "member");
  const names = [...new Set(members.map(({ entity }) => entity))];
  return many !== undefined && many !== names.length ? [] : names.map((name) => from.of(name));
}

function wholeLevel(
  words: string | undefined,
  from: Asking,
  context: DraftContext,
): Observation | undefined {
  const total = totalOf(from);
  const wholes =
    words !== undefined
      ? wholesOf(words, from, context)
      : total !== undefined
        ? [from.other(total)]
        : from.at.field.wholes(from.indicator, "level").map(({ entity }) => from.of(entity));
  for (const whole of wholes) {
    const level = levelOf(whole);
    if (level) return level.observation;
  }
  return undefined;
}
