import { refuse, type Result } from "../problem";
import { decimalOf } from "../quantity/decimal";
import { allFinite, settle } from "./finite";

export interface Direction {
  /** For indicators where less is better: energy use, losses. */
  readonly lowerIsBetter?: boolean;
}

/**
 * How far the actual value lies beyond its target, 差距, in the indicator's own unit: positive is better than
 * asked, negative falls short, whichever way the indicator counts.
 *
 * @example gap(2.44, 1.8) // => { ok: true, value: 0.64 }
 * @example gap(0.52, 0.5, { lowerIsBetter: true }) // => { ok: true, value: -0.02 }
 */
export function gap(actual: number, target: number, direction: Direction = {}): Result<number> {
  if (!allFinite(actual, target)) return refuse("not-a-number");
  const beyond = decimalOf(actual).minus(decimalOf(target));
  return settle(direction.lowerIsBetter ? beyond.neg() : beyond);
}
