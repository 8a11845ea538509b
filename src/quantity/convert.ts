import { ok, refuse, type Result } from "../problem";
import { decimalOf, numberOf } from "./decimal";
import type { Unit } from "./unit";

/**
 * Expresses a value in another unit of the same base; units of different bases are refused.
 *
 * @example convert(12547, { symbol: "万元", base: "元", factor: 1e4 }, { symbol: "亿元", base: "元", factor: 1e8 }) // => { ok: true, value: 1.2547 }
 */
export function convert(value: number, from: Unit, to: Unit): Result<number> {
  if (!Number.isFinite(value)) return refuse("not-a-number");
  if (from.base !== to.base) return refuse("unit-mismatch", { from: from.symbol, to: to.symbol });
  return ok(numberOf(decimalOf(value).times(from.factor).div(to.factor)));
}
