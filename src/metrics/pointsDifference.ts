import { refuse, type Result } from "../problem";
import { difference } from "../quantity/arithmetic";
import { allFinite, settle } from "./finite";

/**
 * How far one rate lies above another, in percentage points, 百分点. The rates are fractions: 2.33 % is 0.0233.
 *
 * @example pointsDifference(0.0233, 0.0254) // => { ok: true, value: -0.21 }
 * @example pointsDifference(0.125, 0.125) // => { ok: true, value: 0 }
 */
export function pointsDifference(current: number, previous: number): Result<number> {
  if (!allFinite(current, previous)) return refuse("not-a-number");
  return settle(difference(current, previous, 2));
}
