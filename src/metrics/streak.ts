import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";

export interface Streak {
  readonly direction: "rise" | "fall" | "level";
  /** How many steps in a row went that way, the latest included. */
  readonly years: number;
}

/**
 * For how many years in a row a series has gone the way of its last step, 连续…年增长. The series runs from the
 * earliest year to the latest; a year without a figure (`null`) ends the count.
 *
 * @example streak([5, 3, 4, 6]) // => { ok: true, value: { direction: "rise", years: 2 } }
 * @example streak([1, null, 4, 6]) // => { ok: true, value: { direction: "rise", years: 1 } }
 * @example streak([4, null]) // => { ok: false, problem: { code: "missing-value" } }
 */
export function streak(series: readonly (number | null)[]): Result<Streak> {
  if (!series.every((value) => value === null || Number.isFinite(value)))
    return refuse("not-a-number");
  const [last, before] = [series.at(-1), series.at(-2)];
  if (before === undefined) return refuse("too-few-years", { needed: 2 });
  if (last === undefined || last === null || before === null) return refuse("missing-value");
  const direction = directionOf(before, last);
  let years = 1;
  for (let index = series.length - 2; index > 0; index -= 1) {
    const [earlier, later] = [series[index - 1] ?? null, series[index] ?? null];
    if (earlier === null || later === null || directionOf(earlier, later) !== direction) break;
    years += 1;
  }
  return ok({ direction, years });
}

function directionOf(before: number, after: number): Streak["direction"] {
  const [from, to] = [clean(before), clean(after)];
  return to > from ? "rise" : to < from ? "fall" : "level";
}
