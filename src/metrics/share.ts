import { refuse, type Result } from "../problem";
import { quotient } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * The part a value has in a whole, 占比, as a fraction. Both in the same unit; the whole must be above zero.
 *
 * @example share(30, 120) // => { ok: true, value: 0.25 }
 * @example share(0, 120) // => { ok: true, value: 0 }
 * @example share(30, 0) // => { ok: false, problem: { code: "zero-whole" } }
 * @example share(30, -5) // => { ok: false, problem: { code: "negative-value" } }
 */
export function share(part: number, whole: number): Result<number> {
  if (!allFinite(part, whole)) return refuse("not-a-number");
  if (whole === 0) return refuse("zero-whole");
  if (whole < 0) return refuse("negative-value");
  return settle(quotient(part, whole));
}
