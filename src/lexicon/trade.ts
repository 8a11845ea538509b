import { bareKey } from "./script/plainLabel";

const DEED = "(进出口|出口|进口)";
const GOODS = "(?:商品|产品|货物)";
const MAIN = "(?:主要|重点|大宗)?";
const BEFORE = new RegExp(`^${MAIN}${DEED}${MAIN}${GOODS}(?:名称|类别)?$`);
const BEHIND = new RegExp(`^${MAIN}${GOODS}${DEED}$`);

/**
 * What is done with the goods that a heading or a title names; `undefined` for what is none of goods traded.
 *
 * @example tradeIn("出口商品") // => "出口"
 * @example tradeIn("主要商品进出口") // => "进出口"
 * @example tradeIn("进出口总值") // => undefined
 */
export function tradeIn(name: string): string | undefined {
  const key = bareKey(name);
  return (BEFORE.exec(key) ?? BEHIND.exec(key))?.[1];
}
