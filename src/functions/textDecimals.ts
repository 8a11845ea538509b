import { decimalsIn } from "../quantity/decimalsIn";
import { roundedTo } from "../quantity/round";
import { shownNumber, shownRounded } from "../quantity/shown";
import type { Unit } from "../quantity/unit";
import type { Operand } from "./readOperand";

const MOST_DECIMALS = 2;
/** No number has more. */
const ALL_DECIMALS = 15;
/** A figure may be rounded away by so much of itself before more decimals are needed to tell it. */
const TELLING = 0.05;

/**
 * As many decimals as the figures of a formula have, two at most: a cell's own format reaches a function only with the
 * results of other functions, and then goes before.
 */
export function textDecimals(operands: readonly Operand[], figures: readonly number[]): number {
  let [shown, needed] = [0, 0];
  for (const { decimals = NaN } of operands) shown = Math.max(shown, decimals);
  if (!Number.isNaN(shown)) return shown;
  for (const figure of figures) needed = Math.max(needed, decimalsIn(figure));
  return Math.min(MOST_DECIMALS, needed);
}

/**
 * The decimals at which a figure does not look like a landmark it is not: 0.00003 % is not printed as 0.0 %, nor
 * 99.99997 % of a whole as 100.0 %.
 *
 * @example decimalsApart(0.9999997, 1, { symbol: "%", base: "ratio", factor: 1 }, [0, 1]) // => 5
 */
export function decimalsApart(
  value: number,
  decimals: number,
  unit: Unit,
  landmarks: readonly number[],
): number {
  for (let count = decimals; count < ALL_DECIMALS; count += 1) {
    const shown = shownRounded(value, count, unit);
    const isTakenFor = (landmark: number): boolean =>
      landmark !== value && shown === shownRounded(landmark, count, unit);
    if (!landmarks.some(isTakenFor)) return count;
  }
  return Math.max(decimals, ALL_DECIMALS);
}

/**
 * Whether a difference that does not show at so many decimals is small beside the figures as well: 基本持平. What is
 * only too small for the decimals needs more of them.
 */
export function isNearlyLevel(
  difference: number,
  figures: readonly number[],
  decimals: number,
  unit: Unit,
): boolean {
  const isSmall = Math.abs(difference) <= Math.max(...figures.map(Math.abs)) * NEARLY_LEVEL;
  return isSmall && shownRounded(difference, decimals, unit) === 0;
}

/** As the narrative has it of growth rates: up to 0.1 % nobody would call it a difference. */
const NEARLY_LEVEL = 0.001;

/**
 * The decimals at which a difference is told rightly: 0.005 is not rounded to 0.01.
 *
 * @example decimalsTelling(0.005, 2, { symbol: "亿元", base: "元", factor: 1e8 }) // => 3
 */
export function decimalsTelling(value: number, decimals: number, unit: Unit): number {
  const shown = shownNumber(value, unit);
  let count = decimals;
  while (
    count < ALL_DECIMALS &&
    Math.abs(roundedTo(shown, count) - shown) > Math.abs(shown) * TELLING
  ) {
    count += 1;
  }
  return count;
}
