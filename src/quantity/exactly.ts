import { decimalOf, numberOf } from "./decimal";

/**
 * The four ways to count with two figures, digit by digit in decimals: what `arithmetic.ts` answers, by definition.
 * All figures are taken at the 15 digits Excel shows, and so is what comes out. A quotient by zero is a bug of the
 * caller.
 */

/**
 * @example exactDifference(1254.7, 1254.6, 0) // => 0.1
 * @example exactDifference(0.0233, 0.0254, 2) // => -0.21
 */
export function exactDifference(a: number, b: number, shift: number): number {
  return numberOf(decimalOf(a).minus(decimalOf(b)).shifted(shift));
}

/**
 * @example exactQuotient(1, 3, 0) // => 0.333333333333333
 */
export function exactQuotient(a: number, b: number, shift: number): number {
  return numberOf(decimalOf(a).shifted(shift).div(decimalOf(b)));
}

/**
 * @example exactRelativeDifference(0.3, 0.1) // => 2
 */
export function exactRelativeDifference(a: number, b: number): number {
  const base = decimalOf(b);
  return numberOf(decimalOf(a).minus(base).div(base));
}
