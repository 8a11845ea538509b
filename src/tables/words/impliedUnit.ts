import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import { simplifiedKey } from "./simplifiedKey";

/**
 * The unit a name gives away where no header does: 质押笔数 are 笔.
 *
 * @example impliedUnit("质押笔数") // => { symbol: "笔", base: "笔", factor: 1 }
 * @example impliedUnit("综合指数") // => undefined
 */
export function impliedUnit(name: string): Unit | undefined {
  const symbol = /(笔|件|项|家|户|人次|人|篇|场次)数$/.exec(simplifiedKey(name))?.[1];
  return symbol === undefined ? undefined : unitOf(symbol);
}
