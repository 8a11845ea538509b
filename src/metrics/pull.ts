import { refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * By how many percentage points a part moved the growth of its whole, 拉动: the part's change divided by the whole
 * of the previous period. The pulls of all parts add up to the growth of the whole.
 *
 * @example pull(30, 600) // => { ok: true, value: 5 }
 * @example pull(30, 0) // => { ok: false, problem: { code: "zero-base" } }
 */
export function pull(partChange: number, wholePrevious: number): Result<number> {
  if (!allFinite(partChange, wholePrevious)) return refuse("not-a-number");
  if (wholePrevious === 0) return refuse("zero-base");
  if (wholePrevious < 0) return refuse("negative-base");
  return settle(quotient(partChange, wholePrevious, 2));
}
