import { exactDifference, exactQuotient, exactRelativeDifference } from "./exactly";
import { wholeDifference, wholeQuotient, wholeRelativeDifference } from "./wholeNumbers";

/**
 * Counting with figures as Excel shows them: in decimals, at 15 significant digits, so that 1254.7 − 1254.6 is 0.1.
 * `exactly.ts` says what is right; whole numbers give the same faster wherever they can.
 */

/**
 * a − b, times ten to the power of `shift`.
 *
 * @example difference(1254.7, 1254.6) // => 0.1
 * @example difference(0.0233, 0.0254, 2) // => -0.21
 */
export function difference(a: number, b: number, shift = 0): number {
  const fast = wholeDifference(a, b, shift);
  return Number.isNaN(fast) ? exactDifference(a, b, shift) : fast;
}

/**
 * a ÷ b, times ten to the power of `shift`.
 *
 * @example quotient(1, 3) // => 0.333333333333333
 * @example quotient(30, 600, 2) // => 5
 */
export function quotient(a: number, b: number, shift = 0): number {
  const fast = wholeQuotient(a, b, shift);
  return Number.isNaN(fast) ? exactQuotient(a, b, shift) : fast;
}

/**
 * (a − b) ÷ b, rounded only once.
 *
 * @example relativeDifference(0.3, 0.1) // => 2
 */
export function relativeDifference(a: number, b: number): number {
  const fast = wholeRelativeDifference(a, b);
  return Number.isNaN(fast) ? exactRelativeDifference(a, b) : fast;
}
