import { classifiersOf } from "../../lexicon/classifiers";
import { endsInCount, isUnitless, withoutCount } from "../../lexicon/figureNames";
import { isRateName } from "../../lexicon/nameEndings";
import { isMoneyUnit } from "../../quantity/isMoneyUnit";
import { PERCENT, type Unit } from "../../quantity/unit";
import { impliedUnit } from "./impliedUnit";

/**
 * Whether a unit that stands over a table, or over some of its rows, may be that of an indicator: under 单位：元 the 收入比 and
 * the 指数 beside the 收入 are in nothing, and 项目个数 are no money.
 *
 * @example canBeIn({ symbol: "万元", base: "元", factor: 10000 }, "项目个数") // => false
 * @example canBeIn({ symbol: "万元", base: "元", factor: 10000 }, "预算数") // => true
 */
export function canBeIn(unit: Unit, name: string): boolean {
  if (unit.base === PERCENT.base) return true;
  if (isMoneyUnit(unit) && countsThings(name)) return false;
  return !isRateName(name) && (!isUnitless(name) || isOfUnitless(unit));
}

/** 预算数 and 本月数 are amounts; 项目数 says what is counted. */
function countsThings(name: string): boolean {
  return (
    endsInCount(name) &&
    (impliedUnit(name) !== undefined || classifiersOf(withoutCount(name)).length > 0)
  );
}

/**
 * Whether what is in nothing, as 收入比 and 指数, may be in a unit of a line over it.
 *
 * @example isOfUnitless({ symbol: "分", base: "分", factor: 1 }) // => true
 */
export function isOfUnitless({ base }: Unit): boolean {
  return base === "分" || base === "倍";
}
