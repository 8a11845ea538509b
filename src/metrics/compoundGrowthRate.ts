import { refuse, type Result } from "../problem";
import { difference } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * Average yearly growth, 年均增长: the yearly rate that leads from the first value to the last in so many years.
 * Both values must be above zero.
 *
 * @example compoundGrowthRate(100, 121, 2) // => { ok: true, value: 0.1 }
 * @example compoundGrowthRate(0, 121, 2) // => { ok: false, problem: { code: "zero-base" } }
 */
export function compoundGrowthRate(first: number, last: number, years: number): Result<number> {
  if (!allFinite(first, last, years)) return refuse("not-a-number");
  if (years <= 0) return refuse("not-positive");
  if (first === 0) return refuse("zero-base");
  if (first < 0) return refuse("negative-base");
  if (last <= 0) return refuse("not-positive");
  const factor = (last / first) ** (1 / years);
  return Number.isFinite(factor) ? settle(difference(factor, 1)) : refuse("not-a-number");
}
