import { productError, sumError } from "./errorFree";
import { atPower, powerFor, powerOfTen, SIXTEEN_DIGITS } from "./powersOfTen";
import { NEAR, roundedRatio } from "./roundedRatio";

/**
 * Figures as the 15 digits that Excel shows of them: a whole number and the power of ten it is divided by. What formulas
 * result in has 15 to 17 digits, and no common power makes two such figures whole; each is brought to its own. NaN
 * wherever this way cannot tell.
 */

/** The power of ten that `digitsOf` divides by. Kept here, not in an object each: there may be millions. */
let power = 0;

/** The 15 digits of a number as a whole number; `power` tells of what. */
function digitsOf(value: number): number {
  power = powerFor(Math.abs(value));
  if (power >= 0) {
    const scale = powerOfTen(power);
    const scaled = value * scale;
    return nearest(scaled, () => productError(value, scale, scaled));
  }
  const scale = powerOfTen(-power);
  const scaled = value / scale;
  return nearest(scaled, () => {
    const back = scaled * scale;
    return (value - back - productError(scaled, scale, back)) / scale;
  });
}

/** The nearest whole number; `error` tells what the scaled number has lost, which matters only near a half. */
function nearest(scaled: number, error: () => number): number {
  const rounded = Math.round(scaled);
  if (Math.abs(scaled - rounded) < 0.5 - ROUNDED_AWAY) return rounded;
  const rest = scaled - rounded + error();
  const half = Math.abs(rest);
  if (half > 0.5 - NEAR && half < 0.5 + NEAR) return NaN;
  return half > 0.5 ? rounded + Math.sign(rest) : rounded;
}

/** Half the distance of two neighbours among the numbers below 10^15. */
const ROUNDED_AWAY = 0.0625;

/** The number that Excel shows at 15 digits. */
export function shownInDigits(value: number): number {
  if (value === 0) return 0;
  const digits = digitsOf(value);
  return atPower(digits, power);
}

/** a ÷ b × 10^shift. */
export function quotientOfDigits(a: number, b: number, shift: number): number {
  if (a === 0 || b === 0) return NaN;
  const dividend = digitsOf(a);
  const dividendPower = power;
  const divisor = digitsOf(b);
  return roundedRatio(dividend, 0, divisor, shift + power - dividendPower);
}

/** (a − b) × 10^shift. */
export function differenceOfDigits(a: number, b: number, shift: number): number {
  if (!subtract(a, b)) return NaN;
  if (Math.abs(steps) < SIXTEEN_DIGITS) return atPower(steps, stepPower - shift);
  const beyond = -powerFor(Math.abs(steps));
  return atPower(roundedSteps(powerOfTen(beyond)), stepPower - beyond - shift);
}

/** The steps in units of so many, half away from zero; all the parts are whole numbers, so halves can be told. */
function roundedSteps(unit: number): number {
  const sign = Math.sign(steps);
  const size = Math.abs(steps);
  let units = Math.floor(size / unit);
  const product = units * unit;
  let rest = size - product - productError(units, unit, product) + sign * tail;
  if (rest < 0) {
    units -= 1;
    rest += unit;
  }
  if (rest * 2 >= unit) units += 1;
  return sign * units;
}

/** (a − b) ÷ b. */
export function relativeDifferenceOfDigits(a: number, b: number): number {
  if (!subtract(a, b)) return NaN;
  return roundedRatio(steps, tail, subtrahend, subtrahendPower - stepPower);
}

/** What `subtract` found: (steps + tail) ÷ 10^stepPower, and the digits it took away. */
let steps = 0;
let tail = 0;
let stepPower = 0;
let subtrahend = 0;
let subtrahendPower = 0;

/** a − b without any rounding, in steps of the finer of both; whether it could be told. */
function subtract(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  const minuend = digitsOf(a);
  const minuendPower = power;
  subtrahend = digitsOf(b);
  subtrahendPower = power;
  const apart = minuendPower - subtrahendPower;
  stepPower = Math.max(minuendPower, subtrahendPower);
  if (!(Math.abs(apart) <= MOST_APART)) return false;
  if (apart === 0) {
    steps = minuend - subtrahend;
    tail = 0;
    return !Number.isNaN(steps);
  }
  const scale = powerOfTen(Math.abs(apart));
  const coarse = apart > 0 ? subtrahend : minuend;
  const long = coarse * scale;
  const [first, second] = apart > 0 ? [minuend, -long] : [long, -subtrahend];
  const sum = first + second;
  const lost = productError(coarse, scale, long);
  const missing = sumError(first, second, sum) + (apart > 0 ? -lost : lost);
  steps = sum + missing;
  tail = missing - (steps - sum);
  return !Number.isNaN(steps);
}

/** Farther apart in size the parts of a difference might not be whole numbers that can be told exactly. */
const MOST_APART = 10;
