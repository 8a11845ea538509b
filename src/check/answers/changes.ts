import { pointsChangeOf } from "../../answers/change";
import { canGrow, isRate } from "../../answers/kindsOfIndicator";
import type { OwnFigure } from "../../answers/ownFigures";
import { compoundGrowthRate } from "../../metrics/compoundGrowthRate";
import { gap } from "../../metrics/gap";
import { growthRate } from "../../metrics/growthRate";
import { pointsDifference } from "../../metrics/pointsDifference";
import { quotient } from "../../quantity/arithmetic";
import { convert } from "../../quantity/convert";
import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { PERCENT, POINTS, TIMES } from "../../quantity/unit";
import { levelOf, statedOf, type Asking } from "./asking";
import type { Known } from "./known";
import { about, computed, stated } from "./makeKnown";

/** A level and an earlier one, in the unit of the later. */
interface Pair {
  readonly now: OwnFigure;
  readonly then: OwnFigure;
  readonly current: number;
  readonly base: number;
}

export function pairOf(from: Asking, base: Period): Pair | undefined {
  const now = levelOf(from);
  const then = levelOf(from.then(base));
  if (!now || !then || now.observation.qualifier || then.observation.qualifier) return undefined;
  const converted = convert(then.observation.value, then.observation.unit, now.observation.unit);
  return converted.ok
    ? { now, then, current: now.observation.value, base: converted.value }
    : undefined;
}

/** Growth as stated, which is believed first, and as computed from levels. */
export function growthOf(from: Asking, base: Period | undefined): readonly Known[] {
  if (!base) return [];
  const isYear = from.period !== undefined && samePeriod(base, previousYear(from.period));
  const told = isYear ? stated(from, statedOf(from, "growth")) : [];
  const pair = pairOf(from, base);
  if (!pair || !canGrow(pair.now.observation)) return told;
  const rate = growthRate(pair.current, pair.base);
  return rate.ok
    ? [...told, fromPair(from, pair, rate.value, { unit: PERCENT, rule: "growth" })]
    : told;
}

/** A yearly rate that leads from the base to now. */
export function averageGrowthOf(from: Asking, base: Period, years: number): readonly Known[] {
  const pair = pairOf(from, base);
  const rate = pair && compoundGrowthRate(pair.base, pair.current, years);
  return pair && rate?.ok
    ? [fromPair(from, pair, rate.value, { unit: PERCENT, rule: "average-growth" })]
    : [];
}

export function changeOf(from: Asking, base: Period | undefined): readonly Known[] {
  if (!base) return [];
  const isYear = from.period !== undefined && samePeriod(base, previousYear(from.period));
  const told = isYear ? stated(from, statedOf(from, "change")) : [];
  const pair = pairOf(from, base);
  if (!pair || isRate(pair.now.observation)) return told;
  const difference = gap(pair.current, pair.base);
  if (!difference.ok) return told;
  const decimals = Math.max(pair.now.observation.decimals, pair.then.observation.decimals);
  const known = computed(
    from,
    { value: difference.value, unit: pair.now.observation.unit, decimals, rule: "change" },
    [
      ["current", pair.now],
      ["previous", pair.then],
    ],
  );
  return [...told, known];
}

/** What is below zero now and was before is lost less, or more; what has turned round is neither. */
export function isLoss(from: Asking, base: Period | undefined): boolean {
  const pair = base && pairOf(from, base);
  return pair !== undefined && pair.current < 0 && pair.base < 0;
}

/** The change of a rate in points; the difference of the rates as shown, too, where rounding makes it another. */
export function pointsOf(from: Asking, base: Period | undefined): readonly Known[] {
  const level = levelOf(from);
  if (!base || !level || !isRate(level.observation)) return [];
  const isYear = from.period !== undefined && samePeriod(base, previousYear(from.period));
  if (isYear) {
    const { answers } = pointsChangeOf(from.at, level);
    return answers.map((answer) => ({
      answer,
      basis: answer.rule === "read" ? "stated" : "computed",
      ...about(from),
    }));
  }
  const pair = pairOf(from, base);
  const difference = pair && pointsDifference(pair.current, pair.base);
  return pair && difference?.ok
    ? [fromPair(from, pair, difference.value, { unit: POINTS, rule: "points-change" })]
    : [];
}

/** How much faster it grew than in the year before, or in other months, in points. */
export function paceOf(from: Asking, base: Period | undefined): readonly Known[] {
  if (!from.period || !base) return [];
  const before = from.then(base);
  const [now] = growthOf(from, previousYear(from.period));
  const [then] = before.period ? growthOf(before, previousYear(before.period)) : [];
  if (!now || !then) return [];
  const difference = pointsDifference(now.answer.value, then.answer.value);
  if (!difference.ok) return [];
  return [
    {
      answer: {
        value: difference.value,
        unit: POINTS,
        decimals: Math.max(now.answer.decimals, then.answer.decimals),
        rule: "growth-difference",
        operands: [...now.answer.operands, ...then.answer.operands],
      },
      basis: "computed",
      ...about(from),
    },
  ];
}

/** So many times what it was. */
export function timesOf(
  from: Asking,
  base: Period | undefined,
  how: "to" | "by",
): readonly Known[] {
  if (!base) return [];
  const isYear = from.period !== undefined && samePeriod(base, previousYear(from.period));
  const told = isYear ? stated(from, statedOf(from, "growth")) : [];
  const grown = told.map((one) => inTimes(one, how));
  const pair = pairOf(from, base);
  if (!pair || pair.base <= 0) return grown;
  const to = quotient(pair.current, pair.base);
  const value = how === "to" ? to : to - 1;
  return [...grown, fromPair(from, pair, value, { unit: TIMES, rule: "multiple" })];
}

/** 增长3.8倍 of a rate of 380 % that stands in a cell. */
function inTimes(known: Known, how: "to" | "by"): Known {
  const { answer } = known;
  const value = how === "to" ? answer.value + 1 : answer.value;
  return { ...known, answer: { ...answer, value, decimals: 1, unit: TIMES, rule: "multiple" } };
}

/** So many times what another has. */
export function timesOfOther(from: Asking, other: Asking): readonly Known[] {
  const [own, base] = [levelOf(from), levelOf(other)];
  if (!own || !base || own === base || isRate(own.observation)) return [];
  const converted = convert(base.observation.value, base.observation.unit, own.observation.unit);
  if (!converted.ok || converted.value <= 0) return [];
  const value = quotient(own.observation.value, converted.value);
  return [
    computed(from, { value, unit: TIMES, decimals: 1, rule: "multiple" }, [
      ["current", own],
      ["other", base],
    ]),
  ];
}

function fromPair(
  from: Asking,
  { now, then }: Pair,
  value: number,
  { unit, rule }: Pick<Known["answer"], "unit" | "rule">,
): Known {
  const decimals =
    unit === POINTS ? Math.max(now.observation.decimals, then.observation.decimals) : 1;
  return computed(from, { value, unit, decimals, rule }, [
    ["current", now],
    ["previous", then],
  ]);
}
