import { refuse, type Result } from "../problem";
import { difference } from "../quantity/arithmetic";
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
  return settle(direction.lowerIsBetter ? difference(target, actual) : difference(actual, target));
}
