import { refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * The year so far against a whole earlier year, 已达上年全年的…%, as a fraction. Not a growth rate.
 *
 * @example progress(90, 120) // => { ok: true, value: 0.75 }
 * @example progress(90, 0) // => { ok: false, problem: { code: "zero-base" } }
 */
export function progress(yearToDate: number, wholeYear: number): Result<number> {
  if (!allFinite(yearToDate, wholeYear)) return refuse("not-a-number");
  if (wholeYear === 0) return refuse("zero-base");
  if (wholeYear < 0) return refuse("negative-base");
  return settle(quotient(yearToDate, wholeYear));
}
