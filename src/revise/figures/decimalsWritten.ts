import type { Known } from "../../check/answers/known";
import type { Claimed } from "../../prose/question";
import { shownDigits } from "../../quantity/shown";
import type { Unit } from "../../quantity/unit";
import type { FigureStyle } from "./figureStyle";

type Answer = Known["answer"];

/** Amounts in 亿元 and the like, where a template does not say how exactly. */
const DECIMALS = 2;

/**
 * Whether the digits of a figure go down to whole ones of a unit: 365.08万人次 says nothing of the last four digits of so many 人次. What is
 * divided has as many as one likes.
 */
export function reachesTo(answer: Answer, to: Unit): boolean {
  if (DIVIDED.has(answer.rule) || isAnyhow(answer.unit) || to.factor >= answer.unit.factor)
    return true;
  return decimalsBelow(digitsBehindPoint(answer), answer.unit, to) >= 0;
}

const DIVIDED = new Set<Answer["rule"]>(["mean", "per-capita"]);

/** A rate is told in %, and so are times. */
function isAnyhow({ base }: Unit): boolean {
  return base === "ratio" || base === "倍" || base === "points" || base === "rank";
}

/** As many decimals as a cell has, shown or not; of what is computed, as many as it is known by. */
function digitsBehindPoint({ rule, value, unit, decimals }: Answer): number {
  if (rule !== "read") return decimals;
  const [, behind = ""] = shownDigits(value, MOST, unit).replace(/0+$/, "").split(".");
  return Math.max(decimals, behind.length);
}

const MOST = 9;

/** As many decimals as are written: those of the old figure or the mask, else those of the cell; never more than are known. */
export function decimalsFor(
  claimed: Claimed | undefined,
  { digits }: FigureStyle,
  answer: Answer,
  unit: Unit,
): number {
  const most = decimalsKnown(answer, unit);
  if (claimed) return Math.min(Math.max(claimed.decimals, 0), most);
  const [, behindPoint] = digits.split(".");
  if (behindPoint !== undefined)
    return isDerived(answer) ? behindPoint.length : Math.min(behindPoint.length, most);
  const isPlain = unit.factor === answer.unit.factor && !DIVIDED.has(answer.rule);
  return isPlain ? most : Math.min(most, DECIMALS);
}

/** A rate of two amounts has as many decimals as one likes; a sum or a difference, of rates too, has those of its parts. */
function isDerived({ rule, unit, operands }: Answer): boolean {
  if (rule === "read") return false;
  return DIVIDED.has(rule) || (isAnyhow(unit) && operands.some((one) => !isAnyhow(one.unit)));
}

/** As many decimals as the figure is known by, in the unit of the text. */
export function decimalsKnown(answer: Answer, to: Unit): number {
  if (isAnyhow(answer.unit) || answer.unit.factor === to.factor) return answer.decimals;
  return Math.max(0, decimalsBelow(answer.decimals, answer.unit, to));
}

function decimalsBelow(decimals: number, from: Unit, to: Unit): number {
  return decimals + Math.round(Math.log10(to.factor / from.factor));
}
