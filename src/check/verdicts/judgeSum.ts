import { levelOf, type Asking } from "../answers/asking";
import type { Known } from "../answers/known";
import { about } from "../answers/makeKnown";
import { totalOf } from "../answers/shares";
import { wholesOf } from "../answers/wholesOf";
import { quotient } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import { clean } from "../../quantity/decimal";
import { PERCENT } from "../../quantity/unit";
import type { AskedMeasure, Statement, Sum } from "../../prose/question";
import type { DraftContext } from "../draft/draftContext";
import { compare } from "./compare";
import type { Judgement } from "./finding";

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
    return sum.isSure ? { verdict: "inconsistent", known, kind: measure.kind } : missing;
  return { verdict: standing === "exact" ? "consistent" : "rounded", known, kind: measure.kind };
}

function sumKnown(
  statement: Statement,
  { parts, ofAll, many }: Sum,
  context: DraftContext,
  askPart: AskPart,
): Known | undefined {
  const { question } = statement;
  const { measure } = question;
  if (measure.kind !== "level" && measure.kind !== "share") return undefined;
  const named = parts.map(({ names, whose }) => {
    const part: AskedMeasure = { kind: "level" };
    const { period } = question;
    const { claimed, unit, ...bare } = statement;
    const units =
      measure.kind === "level" ? { ...(claimed && { claimed }), ...(unit && { unit }) } : {};
    return askPart({
      ...bare,
      ...units,
      question: {
        measure: part,
        indicators: names,
        ...(whose && { whose }),
        ...(period && { period }),
      },
    });
  });
  const [one] = named;
  const asked = ofAll && one ? membersOf(one, many) : named;
  const [first] = asked;
  const figures = asked.map((one) => one && levelOf(one));
  const [unit] = figures.map((one) => one?.observation.unit);
  if (!first || !unit || new Set(figures).size < asked.length || asked.length < 2) return undefined;
  let value = 0;
  let decimals = 0;
  const operands: Known["answer"]["operands"][number][] = [];
  for (const figure of figures) {
    if (!figure || figure.observation.qualifier) return undefined;
    const { observation } = figure;
    const converted = convert(observation.value, observation.unit, unit);
    if (!converted.ok || unit.base === "ratio") return undefined;
    value = clean(value + converted.value);
    decimals = Math.max(decimals, observation.decimals);
    const { cell, entity } = observation;
    operands.push({
      role: "part",
      cell,
      value: observation.value,
      unit: observation.unit,
      decimals: observation.decimals,
      entity,
    });
  }
  const names = about(first);
  if (measure.kind === "level")
    return {
      answer: { value, unit, decimals, rule: "sum", operands },
      basis: "computed",
      ...names,
    };
  const whole = wholeLevel(measure.whole?.text, first, context);
  const all = whole && convert(whole.value, whole.unit, unit);
  if (!whole || !all?.ok || all.value <= 0) return undefined;
  const { cell } = whole;
  return {
    answer: {
      value: quotient(value, all.value),
      unit: PERCENT,
      decimals: 1,
      rule: "share",
      operands: [
        ...operands,
        { role: "whole", cell, value: whole.value, unit: whole.unit, decimals: whole.decimals },
      ],
    },
    basis: "computed",
    ...names,
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

function wholeLevel(words: string | undefined, from: Asking, context: DraftContext) {
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
