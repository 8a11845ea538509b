import { ok, refuse, type Result } from "../problem";
import { clean } from "../quantity/decimal";

export interface RecordStanding {
  /** Strictly beyond every earlier year is a record; the same as the best or worst of them only equals it. */
  readonly standing: "high" | "equals-high" | "low" | "equals-low" | "none";
  /** Earlier years that have a figure. */
  readonly years: number;
}

/** Fewer earlier years than these bear no talk of records. */
const FEWEST_YEARS = 3;

/**
 * Whether a value is a record, 创历史新高: compared strictly with the earlier years that have a figure, of which
 * there must be at least three unless said otherwise. `null` is a year without a figure, which is not zero.
 *
 * @example record(9, [3, 5, 8]) // => { ok: true, value: { standing: "high", years: 3 } }
 * @example record(8, [3, null, 5, 8]) // => { ok: true, value: { standing: "equals-high", years: 3 } }
 * @example record(9, [5, null, 8]) // => { ok: false, problem: { code: "too-few-years", detail: { needed: 3 } } }
 */
export function record(
  current: number,
  earlier: readonly (number | null)[],
  fewestYears = FEWEST_YEARS,
): Result<RecordStanding> {
  const history = earlier.filter((value) => value !== null);
  if (![current, ...history].every(Number.isFinite)) return refuse("not-a-number");
  if (history.length < fewestYears) return refuse("too-few-years", { needed: fewestYears });
  return ok({ standing: standingOf(clean(current), history.map(clean)), years: history.length });
}

function standingOf(current: number, history: readonly number[]): RecordStanding["standing"] {
  const highest = Math.max(...history);
  const lowest = Math.min(...history);
  if (current > highest) return "high";
  if (current < lowest) return "low";
  if (highest === lowest) return "none";
  if (current === highest) return "equals-high";
  return current === lowest ? "equals-low" : "none";
}
