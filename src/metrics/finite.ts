import { ok, refuse, type Result } from "../problem";

/**
 * Whether all operands are numbers that can be counted with; the guard at the door of every metric.
 *
 * @example allFinite(1, 2.5) // => true
 * @example allFinite(1, NaN) // => false
 */
export function allFinite(first: number, second: number, third = 0): boolean {
  return Number.isFinite(first) && Number.isFinite(second) && Number.isFinite(third);
}

/** The way out of every metric: nothing a number cannot hold. */
export function settle(value: number): Result<number> {
  return Number.isFinite(value) ? ok(value) : refuse("not-a-number");
}
