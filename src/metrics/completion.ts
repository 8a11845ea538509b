import { refuse, type Result } from "../problem";
import { difference, quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";
import type { Direction } from "./gap";

/**
 * How much of a target is reached, 完成率, as a fraction: actual / target. Where less is better,
 * 2 - actual / target, so that 1 is still the target met and more than 1 better than asked.
 * The target must be above zero.
 *
 * @example completion(921, 800) // => { ok: true, value: 1.15125 }
 * @example completion(0.4, 0.5, { lowerIsBetter: true }) // => { ok: true, value: 1.2 }
 * @example completion(3, 0) // => { ok: false, problem: { code: "zero-target" } }
 */
export function completion(
  actual: number,
  target: number,
  direction: Direction = {},
): Result<number> {
  if (!allFinite(actual, target)) return refuse("not-a-number");
  if (target === 0) return refuse("zero-target");
  if (target < 0) return refuse("negative-value");
  const ratio = quotient(actual, target);
  if (!direction.lowerIsBetter || !Number.isFinite(ratio)) return settle(ratio);
  return settle(difference(2, ratio));
}
