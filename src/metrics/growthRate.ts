import { refuse, type Result } from "../problem";
import { relativeDifference } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * Growth on the previous period, 同比增长: the increase divided by the previous value, as a fraction.
 * Only a base above zero has a growth rate: from nothing, or from a loss, there is no rate to speak of.
 *
 * @example growthRate(100, 80) // => { ok: true, value: 0.25 }
 * @example growthRate(60, 80) // => { ok: true, value: -0.25 }
 * @example growthRate(5, 0) // => { ok: false, problem: { code: "zero-base" } }
 * @example growthRate(5, -2) // => { ok: false, problem: { code: "negative-base" } }
 */
export function growthRate(current: number, previous: number): Result<number> {
  if (!allFinite(current, previous)) return refuse("not-a-number");
  if (previous === 0) return refuse("zero-base");
  if (previous < 0) return refuse("negative-base");
  return settle(relativeDifference(current, previous));
}
