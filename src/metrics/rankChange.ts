import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";

/**
 * Places gained since the previous ranking: positive moved up, negative fell back. The caller says so when the
 * number of peers has changed in between.
 *
 * @example rankChange(4, 7) // => { ok: true, value: 3 }
 * @example rankChange(7, 4) // => { ok: true, value: -3 }
 */
export function rankChange(current: number, previous: number): Result<number> {
  if (!Number.isFinite(current) || !Number.isFinite(previous)) return refuse("not-a-number");
  if (current < 1 || previous < 1) return refuse("not-a-number");
  return ok(clean(previous - current));
}
