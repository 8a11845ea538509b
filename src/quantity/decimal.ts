import Big from "big.js";
import { wholeShown } from "./wholeNumbers";

/**
 * Decimal arithmetic on the 15 significant digits Excel itself shows, so that 1254.7 - 1254.6 is 0.1.
 * A constructor of our own, so that its precision is nobody else's business.
 */
const Decimal = Big();
Decimal.DP = 40;

export type DecimalNumber = Big;

/** The number as Excel shows it at full width; a finite number, or this is a bug of the caller. */
export function decimalOf(value: number): DecimalNumber {
  return new Decimal(value.toPrecision(15));
}

/**
 * A value freed from the dust of binary arithmetic and from minus zero.
 *
 * @example clean(0.1 + 0.2) // => 0.3
 * @example clean(-0) // => 0
 */
export function clean(value: number): number {
  const fast = wholeShown(value);
  return Number.isNaN(fast) ? Number(value.toPrecision(15)) || 0 : fast;
}

/** Back to a plain number of 15 significant digits; infinite where a number cannot hold it. */
export function numberOf(decimal: DecimalNumber): number {
  return Number(decimal.toPrecision(15)) || 0;
}
