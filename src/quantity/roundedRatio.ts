import { productError } from "./errorFree";
import { atPower, powerFor, powerOfTen } from "./powersOfTen";

/**
 * (dividend + tail) ÷ divisor × 10^shift at 15 digits: the quotient is scaled to a whole number of 15 digits and rounded
 * there. The tail is what the dividend, a whole number too long for one, has beyond its 53 bits. NaN where this way
 * cannot tell.
 */
export function roundedRatio(
  dividend: number,
  tail: number,
  divisor: number,
  shift: number,
): number {
  if (dividend === 0) return 0;
  const quotient = dividend / divisor;
  const power = powerFor(Math.abs(quotient));
  if (!(power >= 0)) return NaN;
  const scale = powerOfTen(power);
  const scaled = quotient * scale;
  const rounded = Math.round(scaled);
  // What the roundings so far may have shifted: only nearer to a half than that can they mislead.
  const doubt = Math.abs(scaled) * (tail === 0 ? TWO_ROUNDINGS : THREE_ROUNDINGS);
  if (Math.abs(scaled - rounded) < 0.5 - doubt) return atPower(rounded, power - shift);
  const rest = scaled - rounded + scaledError(dividend, tail, divisor, quotient, scale);
  const half = Math.abs(rest);
  if (half > 0.5 - NEAR && half < 0.5 + NEAR) return NaN;
  return atPower(half > 0.5 ? rounded + Math.sign(rest) : rounded, power - shift);
}

/** Each rounding shifts a number by at most one part in 2^53; a little more, for the product of all. */
const TWO_ROUNDINGS = 2.001 * 2 ** -53;
const THREE_ROUNDINGS = 3.001 * 2 ** -53;
/** Closer to a half than this is left to the slow way. */
export const NEAR = 1e-9;

/** What dividing and scaling have rounded away. */
function scaledError(
  dividend: number,
  tail: number,
  divisor: number,
  quotient: number,
  scale: number,
): number {
  const back = quotient * divisor;
  const missing = (dividend - back - productError(quotient, divisor, back) + tail) / divisor;
  return productError(quotient, scale, quotient * scale) + missing * scale;
}
