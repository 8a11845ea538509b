import { ok, refuse, type Result } from "../problem";

/**
 * Whether a value is the first above zero, 零的突破: every earlier year must be there and be zero.
 * A blank year is not a zero year, so a history with blanks is refused.
 *
 * @example firstEver(2, [0, 0]) // => { ok: true, value: true }
 * @example firstEver(2, [0, 1]) // => { ok: true, value: false }
 * @example firstEver(2, [null, 0]) // => { ok: false, problem: { code: "missing-value" } }
 */
export function firstEver(current: number, earlier: readonly (number | null)[]): Result<boolean> {
  if (earlier.length === 0) return refuse("too-few-years", { needed: 2 });
  if (earlier.includes(null)) return refuse("missing-value");
  const history = earlier.filter((value) => value !== null);
  if (![current, ...history].every(Number.isFinite)) return refuse("not-a-number");
  return ok(current > 0 && history.every((value) => value === 0));
}
