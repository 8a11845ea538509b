/**
 * Decimal figures as whole numbers of one small step: 1254.7 and 8.25 are 125470 and 825 hundredths. Whole numbers
 * below 2^53 are exact in binary, so what is counted with them is exact too, and about fifty times faster than
 * decimals digit by digit. Whatever does not fit is left to `exactly.ts`: these ways answer right or not at all.
 */

/** 10 to the power of 0 … 22: those that a number holds exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const MOST_POWER = POWERS.length - 1;

function powerOfTen(power: number): number {
  return POWERS[power] ?? NaN;
}

/** Whole numbers below it have at most the 15 digits that Excel shows. */
const SIXTEEN_DIGITS = 1e15;

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
  if (!bringToWhole(a, b)) return NaN;
  const steps = whole(0) - whole(1);
  return Math.abs(steps) < SIXTEEN_DIGITS ? atPower(steps, places - shift) : NaN;
}

/** a ÷ b × 10^shift at 15 digits, or NaN where whole numbers cannot tell. */
export function wholeQuotient(a: number, b: number, shift: number): number {
  return bringToWhole(a, b) ? roundedRatio(whole(0), whole(1), shift) : NaN;
}

/** (a − b) ÷ b at 15 digits, or NaN where whole numbers cannot tell. */
export function wholeRelativeDifference(a: number, b: number): number {
  return bringToWhole(a, b) ? roundedRatio(whole(0) - whole(1), whole(1), 0) : NaN;
}

/** Whether a number has at most 15 digits, as far as whole numbers can tell. */
export function isWholeAtSomePower(value: number): boolean {
  const scale = powerOfTen(places);
  const whole = Math.round(value * scale);
  if (whole / scale === value && Math.abs(whole) < SIXTEEN_DIGITS) return true;
  return bringToWhole(value, 0);
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
  for (let power = 0; power <= MOST_POWER; power += 1) {
    if (!fits(a, b, power)) continue;
    places = power;
    return true;
  }
  return false;
}

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

/** whole ÷ 10^power, rounded once to the nearest number, as reading its digits would be. */
function atPower(whole: number, power: number): number {
  const value = power >= 0 ? whole / powerOfTen(power) : whole * powerOfTen(-power);
  return value || 0;
}

/** Two whole numbers divided, at 15 digits: the quotient is scaled to a whole number of 15 digits and rounded there. */
function roundedRatio(dividend: number, divisor: number, shift: number): number {
  if (dividend === 0) return 0;
  const quotient = dividend / divisor;
  const power = powerFor(Math.abs(quotient));
  if (power < 0) return NaN;
  const scale = powerOfTen(power);
  const scaled = quotient * scale;
  const rounded = Math.round(scaled);
  // What the two roundings so far may have shifted: only nearer to a half than that can they mislead.
  const doubt = Math.abs(scaled) * TWO_ROUNDINGS;
  if (Math.abs(scaled - rounded) < 0.5 - doubt) return atPower(rounded, power - shift);
  const rest = scaled - rounded + scaledError(dividend, divisor, quotient, scale);
  const half = Math.abs(rest);
  if (half > 0.5 - NEAR && half < 0.5 + NEAR) return NaN;
  return atPower(half > 0.5 ? rounded + Math.sign(rest) : rounded, power - shift);
}

/** Each rounding shifts a number by at most one part in 2^53; a little more, for the product of both. */
const TWO_ROUNDINGS = 2.001 * 2 ** -53;
/** Closer to a half than this is left to the slow way. */
const NEAR = 1e-9;

/** The power of ten that brings a number to 15 digits before the point; -1 where there is none. */
function powerFor(size: number): number {
  let power = 15;
  while (power > 0 && size * powerOfTen(power) >= SIXTEEN_DIGITS) power -= 1;
  while (power < MOST_POWER && size * powerOfTen(power) < SIXTEEN_DIGITS / 10) power += 1;
  const scaled = size * powerOfTen(power);
  return scaled < SIXTEEN_DIGITS && scaled >= SIXTEEN_DIGITS / 10 ? power : -1;
}

/** What dividing and scaling have rounded away, by the error-free products of Dekker (1971). */
function scaledError(dividend: number, divisor: number, quotient: number, scale: number): number {
  const back = quotient * divisor;
  const missing = (dividend - back - productError(quotient, divisor, back)) / divisor;
  return productError(quotient, scale, quotient * scale) + missing * scale;
}

/** a × b minus the number nearest to it. */
function productError(a: number, b: number, product: number): number {
  const aHigh = highHalf(a);
  const aLow = a - aHigh;
  const bHigh = highHalf(b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** The upper 26 of the 53 bits of a number. */
function highHalf(value: number): number {
  const shifted = value * 134217729;
  return shifted - (shifted - value);
}
