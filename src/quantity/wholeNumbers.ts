import {
  differenceOfDigits,
  quotientOfDigits,
  relativeDifferenceOfDigits,
  shownInDigits,
} from "./fifteenDigits";
import { atPower, MOST_POWER, powerOfTen, SIXTEEN_DIGITS } from "./powersOfTen";
import { roundedRatio } from "./roundedRatio";

/**
 * Decimal figures as whole numbers of one small step: 1254.7 and 8.25 are 125470 and 825 hundredths. Whole numbers
 * below 2^53 are exact in binary, so what is counted with them is exact too, and about fifty times faster than
 * decimals digit by digit. Figures that have no common step are counted with by their digits, each at its own power of
 * ten. Whatever does not fit is left to `exactly.ts`: these ways answer right or not at all.
 */

/** The two figures last brought to whole numbers. Kept here, not in an object each: there may be millions. */
const wholes = new Float64Array(2);
/** How many decimals they were found to have: those of a column mostly have as many. A guess, always checked. */
let places = 0;

function whole(index: 0 | 1): number {
  return wholes[index] ?? NaN;
}

/**
 * (a − b) × 10^shift at 15 digits, or NaN where whole numbers cannot tell.
 */
export function wholeDifference(a: number, b: number, shift: number): number {
  if (bringToWhole(a, b)) {
    const steps = whole(0) - whole(1);
    if (Math.abs(steps) < SIXTEEN_DIGITS) return atPower(steps, places - shift);
  }
  return differenceOfDigits(a, b, shift);
}

/** a ÷ b × 10^shift at 15 digits, or NaN where whole numbers cannot tell. */
export function wholeQuotient(a: number, b: number, shift: number): number {
  return bringToWhole(a, b)
    ? roundedRatio(whole(0), 0, whole(1), shift)
    : quotientOfDigits(a, b, shift);
}

/** (a − b) ÷ b at 15 digits, or NaN where whole numbers cannot tell. */
export function wholeRelativeDifference(a: number, b: number): number {
  return bringToWhole(a, b)
    ? roundedRatio(whole(0) - whole(1), 0, whole(1), 0)
    : relativeDifferenceOfDigits(a, b);
}

/** A number at the 15 digits that Excel shows, or NaN where whole numbers cannot tell. */
export function wholeShown(value: number): number {
  const scale = powerOfTen(places);
  const steps = Math.round(value * scale);
  if (steps / scale === value && Math.abs(steps) < SIXTEEN_DIGITS) return value || 0;
  return bringToWhole(value, 0) ? value || 0 : shownInDigits(value);
}

/** value × 10^shift rounded half away from zero, or NaN where whole numbers cannot tell. */
export function wholeRounded(value: number, decimals: number, shift: number): number {
  const clear = clearlyRounded(value, decimals, shift);
  if (!Number.isNaN(clear)) return clear;
  if (!bringToWhole(value, 0)) return NaN;
  const steps = whole(0);
  const power = places - shift;
  if (power <= decimals) return atPower(steps, power);
  const step = powerOfTen(power - decimals);
  const down = Math.trunc(steps / step);
  const rest = Math.abs(steps - down * step);
  const rounded = rest * 2 >= step ? down + Math.sign(steps) : down;
  return atPower(rounded, decimals);
}

/** Most figures lie nowhere near a half: whatever their last digits are, they are rounded to the nearest step. */
function clearlyRounded(value: number, decimals: number, shift: number): number {
  const scaled = value * powerOfTen(decimals + shift);
  const rounded = Math.round(scaled);
  const doubt = Math.abs(scaled) * BEYOND_15_DIGITS;
  const isClear = Math.abs(scaled - rounded) < 0.5 - doubt && Math.abs(rounded) < SIXTEEN_DIGITS;
  return isClear ? atPower(rounded, decimals) : NaN;
}

/** What a number may differ from the one that Excel shows at 15 digits, and a rounding: at most one part in 10^14. */
const BEYOND_15_DIGITS = 1e-14;

/** Finds the decimals at which both are whole numbers of at most 15 digits. */
function bringToWhole(a: number, b: number): boolean {
  if (fits(a, b, places)) return true;
  // Two figures of more digits than sheets are typed with would be tried at every power in vain.
  if (isLong(a) || isLong(b)) return false;
  for (let power = 0; power <= MOST_POWER; power += 1) {
    if (!fits(a, b, power)) continue;
    places = power;
    return true;
  }
  return false;
}

/** Whether a figure is no whole number even of millionths: what formulas result in mostly is not. */
function isLong(value: number): boolean {
  const scaled = value * LONG;
  return Math.round(scaled) / LONG !== value;
}

const LONG = 1e6;

/**
 * A number that is a whole number of at most 15 digits divided by a power of ten is what Excel shows with these
 * digits and no others, for no two such decimals share a binary number.
 */
function fits(a: number, b: number, power: number): boolean {
  const scale = powerOfTen(power);
  const first = Math.round(a * scale);
  const second = Math.round(b * scale);
  wholes[0] = first;
  wholes[1] = second;
  return (
    first / scale === a &&
    second / scale === b &&
    Math.abs(first) < SIXTEEN_DIGITS &&
    Math.abs(second) < SIXTEEN_DIGITS
  );
}
