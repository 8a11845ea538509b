import { ok, refuse, type Result } from "../problem";
import { difference, quotient } from "./arithmetic";
import { clean, decimalOf, numberOf } from "./decimal";
import type { Unit } from "./unit";

/**
 * Expresses a value in another unit of the same base; units of different bases are refused.
 *
 * @example convert(12547, { symbol: "万元", base: "元", factor: 1e4 }, { symbol: "亿元", base: "元", factor: 1e8 }) // => { ok: true, value: 1.2547 }
 */
export function convert(value: number, from: Unit, to: Unit): Result<number> {
  if (!Number.isFinite(value)) return refuse("not-a-number");
  if (from.base !== to.base) return refuse("unit-mismatch", { from: from.symbol, to: to.symbol });
  const converted = rescaled(value, from.factor, to.factor);
  return Number.isFinite(converted) ? ok(converted) : refuse("not-a-number");
}

/** value × from ÷ to, at 15 digits. */
function rescaled(value: number, from: number, to: number): number {
  if (from === to) return clean(value);
  const [more, less] = [from / to, to / from];
  if (Number.isInteger(less)) return quotient(value, less);
  const shift = POWERS_OF_TEN.indexOf(more);
  if (shift >= 0) return difference(value, 0, shift);
  return numberOf(decimalOf(value).times(decimalOf(from)).div(decimalOf(to)));
}

/** What a 万元 or 亿元 holds of a smaller unit. */
const POWERS_OF_TEN: readonly number[] = Array.from({ length: 13 }, (_, power) =>
  Number(`1e${power}`),
);
