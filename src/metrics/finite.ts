import { ok, refuse, type Result } from "../problem";
import { numberOf, type DecimalNumber } from "../quantity/decimal";

/**
 * Whether every operand is a number that can be counted with; the guard at the door of every metric.
 *
 * @example allFinite(1, 2.5) // => true
 * @example allFinite(1, NaN) // => false
 */
export function allFinite(...values: readonly number[]): boolean {
  return values.every(Number.isFinite);
}

/** The way out of every metric: 15 significant digits, no minus zero, nothing a number cannot hold. */
export function settle(decimal: DecimalNumber): Result<number> {
  const value = numberOf(decimal);
  return Number.isFinite(value) ? ok(value) : refuse("not-a-number");
}
