import { countedIn } from "../../lexicon/nameEndings";
import type { Unit } from "../../quantity/unit";
import { unitOf } from "../../quantity/unitOf";

/**
 * The unit a name gives away where no header does: 质押笔数 are 笔.
 *
 * @example impliedUnit("质押笔数") // => { symbol: "笔", base: "笔", factor: 1 }
 * @example impliedUnit("高企数") // => { symbol: "家", base: "家", factor: 1 }
 * @example impliedUnit("综合得分") // => { symbol: "分", base: "分", factor: 1 }
 * @example impliedUnit("综合指数") // => undefined
 */
export function impliedUnit(name: string): Unit | undefined {
  const symbol = countedIn(name);
  return symbol === undefined ? undefined : unitOf(symbol);
}
