import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";

/**
 * The unit a user names; one that nobody has heard of converts into no other.
 *
 * @example givenUnit("亿元") // => { symbol: "亿元", base: "元", factor: 100000000 }
 * @example givenUnit("车次") // => { symbol: "车次", base: "车次", factor: 1 }
 */
export function givenUnit(symbol: string): Unit {
  return unitOf(symbol) ?? { symbol, base: symbol, factor: 1 };
}
