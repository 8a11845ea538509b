import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";
import { simplifiedKey } from "./simplifiedKey";

/** What is counted in a unit that no such text varies. */
const COUNTED: readonly (readonly [name: RegExp, symbol: string])[] = [
  [/(?:企业|高企)(?:总)?数量?$/, "家"],
  [/(?:得分|评分|总分)$/, "分"],
];

/**
 * The unit a name gives away where no header does: 质押笔数 are 笔.
 *
 * @example impliedUnit("质押笔数") // => { symbol: "笔", base: "笔", factor: 1 }
 * @example impliedUnit("高企数") // => { symbol: "家", base: "家", factor: 1 }
 * @example impliedUnit("综合得分") // => { symbol: "分", base: "分", factor: 1 }
 * @example impliedUnit("综合指数") // => undefined
 */
export function impliedUnit(name: string): Unit | undefined {
  const key = simplifiedKey(name);
  const named = /(笔|件|项|家|户|人次|人|篇|场次)数$/.exec(key)?.[1];
  const symbol = named ?? COUNTED.find(([pattern]) => pattern.test(key))?.[1];
  return symbol === undefined ? undefined : unitOf(symbol);
}
