import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";

/**
 * A unit as headers print it: 亿元, ±%, +/-%, ±百分点.
 *
 * @example headerUnit("±%") // => { symbol: "%", base: "ratio", factor: 1 }
 * @example headerUnit("总量") // => undefined
 */
export function headerUnit(text: string): Unit | undefined {
  if (/^[±+\-/ ]*%[±+\-/]*$|^百分比$/.test(text.replace(/％/g, "%"))) return PERCENT;
  if (/^±个?百分点$/.test(text)) return POINTS;
  return unitOf(text);
}

/**
 * A unit where nothing else can stand, in a bracket or a column of units: 日 is there no day of a month.
 *
 * @example unitAlone("日") // => { symbol: "天", base: "天", factor: 1 }
 */
export function unitAlone(text: string): Unit | undefined {
  return headerUnit(text.trim() === DAY ? DAYS : text);
}

const DAY = "日";
const DAYS = "天";

/** Words that are units but also stand for themselves in headers: 人口, 位次. */
const NOT_ALONE = /^(?:人口|位次?|[组类期对部只支条批])$/;

/** Whether a header that is nothing but this word gives a unit. */
export function canBeUnitAlone(word: string): boolean {
  return !NOT_ALONE.test(word);
}
