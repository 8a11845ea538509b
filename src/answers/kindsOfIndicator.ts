import type { Qualifier } from "../quantity/qualifier";
import type { Unit } from "../quantity/unit";
import type { Observation } from "../tables/observation";
import { directionOf, type Direction } from "./directionOf";
import { INDICATOR_KINDS } from "./indicatorKinds";

/** A rate, share or intensity: compared in percentage points, never grown, never totalled. */
export function isRate({ unit }: { readonly unit: Unit }): boolean {
  return unit.base === "ratio";
}

/** A score in an assessment: it is raised or lowered, not increased, and never completed. */
export function isScore({ unit }: { readonly unit: Unit }): boolean {
  return unit.base === "分";
}

/** Days and hours, which get shorter and longer rather than fewer and more. */
export function isTime(unit: Unit | undefined): boolean {
  return unit !== undefined && /^(?:天|日|工作日|小时|分钟)$/.test(unit.symbol);
}

/** A number of no unit that measures no amount. */
export function isIndex({ indicator, unit }: Pick<Observation, "indicator" | "unit">): boolean {
  return unit.base === "" && /(?:指数|系数|倍数)$/.test(indicator);
}

/** Whether the figures of the members add up to the total: money, pieces, people; not rates, scores or 件/万人. */
export function isAdditive({ indicator, unit }: Pick<Observation, "indicator" | "unit">): boolean {
  if (["ratio", "points", "rank", "", "分", "倍"].includes(unit.base)) return false;
  return !unit.base.includes("/") && !INDICATOR_KINDS.perCapita.test(indicator);
}

/** Whether the total of a field is its average level, too: rates, scores and what is divided by heads; never a bare number. */
export function isLevelOfField(one: Pick<Observation, "indicator" | "unit">): boolean {
  return (
    !isAdditive(one) && (one.unit.base !== "" || INDICATOR_KINDS.perCapita.test(one.indicator))
  );
}

/** Whether a growth rate of the figure means anything: not of rates, points, places, nor of scores. */
export function canGrow({ indicator, unit }: Pick<Observation, "indicator" | "unit">): boolean {
  if (["ratio", "points", "rank", "分"].includes(unit.base) || isChainIndex(indicator))
    return false;
  if (unit.base === "" && SHARE.test(indicator)) return false;
  return !isRatioOfTwo({ indicator, unit });
}

/** 业务量比重同城: a share that the sheet gives no sign. */
const SHARE = /比重|占比|份额|百分比/;

/** It narrows and widens: 城乡居民收入比. */
export function isRatioOfTwo({
  indicator,
  unit,
}: Pick<Observation, "indicator" | "unit">): boolean {
  return unit.base === "" && RATIO_OF_TWO.test(indicator);
}

/** 生师比, 城乡收入比: how many of one come to one of another, which goes up and down and does not grow. */
const RATIO_OF_TWO = /(?:师|床|护|收入|产投|投入产出|存贷|男女|城乡)比(?:[（(][^（()）]*[）)])?$/;

/**
 * An index that counts the year before as 100 is growth already: 109.3 is 9.3 % more. Those of prices do, whether they say so
 * or not.
 *
 * @example isChainIndex("工业产值指数（上年=100）") // => true
 */
export function isChainIndex(indicator: string): boolean {
  return INDICATOR_KINDS.priceIndex.test(indicator) || BASED.test(indicator);
}

const BASED = /[（(]以?(?:上年|去年|上月)(?:同期|同月)?(?:为|[=＝])100[）)]/;

/** What things cost, which rises and falls and does not grow. */
export function isPrice({ indicator }: Pick<Observation, "indicator">): boolean {
  return INDICATOR_KINDS.price.test(indicator);
}

/**
 * What other figures are weighed by, and no result of any work.
 *
 * @example isWeight("硕士研究生折算系数") // => true
 * @example isWeight("得分") // => false
 */
export function isWeight(indicator: string): boolean {
  return INDICATOR_KINDS.weight.test(indicator);
}

/** Things counted one by one, of which so few say little in per cent: 由1个增加到2个 is no growth of 100 %. */
export function isFew(value: number, one: Pick<Observation, "unit">): boolean {
  return isCounted(one) && Math.abs(value) * one.unit.factor < FEW;
}

/** Counted one by one, and so known exactly: firms, patents, people; not money or rates. */
export function isCounted({ unit }: Pick<Observation, "unit">): boolean {
  return COUNTED.test(unit.base);
}

const COUNTED = /^[家个個件项項户戶人名所篇部次场場份笔筆种種支位批期处處座类類]$/;
const FEW = 10;

/** An indicator, and which way round it is good where the user says so; else its name tells, or that of what it is a part of. */
export type Judged = Pick<Observation, "indicator" | "partOf" | "lowerIsBetter">;

export function isLowerBetter(judged: Judged): boolean {
  return betterOf(judged) === "lower";
}

/** Good or bad news for the subject when a difference has this sign; neither where the indicator has no good direction. */
export function polarityOf(difference: number, judged: Judged): "good" | "bad" | "neutral" {
  const better = betterOf(judged);
  if (difference === 0 || better === "neither") return "neutral";
  return difference > 0 === (better === "higher") ? "good" : "bad";
}

/**
 * The figure as its target judges it: a bound says which way round is good (≤26, 不低于90%), whatever the name says; an
 * amount of which nothing else is known is asked for to be reached.
 */
export function judgedByTarget<One extends Observation>(one: One, target: Observation): One {
  const bound = BOUNDS[target.qualifier ?? "约"];
  if (bound !== undefined) return { ...one, lowerIsBetter: bound === "lower" };
  return betterOf(one) === "neither" && isAdditive(one) ? { ...one, lowerIsBetter: false } : one;
}

const BOUNDS: Partial<Record<Qualifier, Exclude<Direction, "neither">>> = {
  以下: "lower",
  以上: "higher",
  超: "higher",
  突破: "higher",
};

function betterOf({ indicator, partOf, lowerIsBetter }: Judged): Direction {
  if (lowerIsBetter !== undefined) return lowerIsBetter ? "lower" : "higher";
  const own = directionOf(indicator);
  return own === "neither" && partOf !== undefined ? directionOf(partOf) : own;
}
