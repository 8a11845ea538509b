import { isPerMille } from "./isPerMille";
import { difference } from "./arithmetic";
import { roundedTo, roundHalfUp } from "./round";
import type { Unit } from "./unit";

/**
 * The number that stands before the unit in print: a rate held as a fraction is shown in per cent.
 *
 * @example shownNumber(0.0233, { symbol: "%", base: "ratio", factor: 1 }) // => 2.33
 * @example shownNumber(224, { symbol: "家", base: "家", factor: 1 }) // => 224
 */
export function shownNumber(value: number, unit: Unit): number {
  const shift = shiftOf(unit);
  return shift === 0 ? value : difference(value, 0, shift);
}

/** By how many places the point moves from the value to what is shown. */
function shiftOf(unit: Unit): number {
  if (unit.base !== "ratio") return 0;
  return isPerMille(unit) ? 3 : 2;
}

/**
 * The digits of a figure as printed, without its unit.
 *
 * @example shownDigits(0.0214, 2, { symbol: "%", base: "ratio", factor: 1 }) // => "2.14"
 */
export function shownDigits(value: number, decimals: number, unit: Unit): string {
  return roundHalfUp(value, decimals, shiftOf(unit));
}

/**
 * The figure as printed, as a number.
 *
 * @example shownRounded(0.02145, 2, { symbol: "%", base: "ratio", factor: 1 }) // => 2.15
 */
export function shownRounded(value: number, decimals: number, unit: Unit): number {
  return roundedTo(value, decimals, shiftOf(unit));
}

/** Decimals beyond which a figure is not spelled out, however small. */
const MOST_DECIMALS = 4;

/**
 * The decimals at which a figure does not look like a landmark it is not: 0.02 % is not printed as 0.0 %,
 * nor 99.96 % of a target as 100.0 %.
 *
 * @example decimalsApartFrom(0, 0.000227, 1, { symbol: "%", base: "ratio", factor: 1 }) // => 2
 * @example decimalsApartFrom(1, 1.25, 1, { symbol: "%", base: "ratio", factor: 1 }) // => 1
 */
export function decimalsApartFrom(
  landmark: number,
  value: number,
  decimals: number,
  unit: Unit,
): number {
  if (value === landmark) return decimals;
  for (let count = decimals; count < MOST_DECIMALS; count += 1) {
    if (shownRounded(value, count, unit) !== shownRounded(landmark, count, unit)) return count;
  }
  return Math.max(decimals, MOST_DECIMALS);
}
