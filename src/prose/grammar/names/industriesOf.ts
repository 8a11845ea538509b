import type { Phrase } from "../../question";
import type { Topic } from "../discourse";

const STRUCTURE =
  /产业(?:结构比?|比例|比)$|^三次产业(?:增加值)?(?:占[^,，]{2,8}?的?(?:比重|比例))?$/;
const INDUSTRIES = ["第一产业增加值", "第二产业增加值", "第三产业增加值"];

/** 三次产业结构为10.4:48.6:41.0: the shares of the three industries in gross product, in their order. */
export function industriesOf(
  name: Phrase | undefined,
  count: number,
): readonly Topic[] | undefined {
  if (!name || count !== INDUSTRIES.length || !STRUCTURE.test(name.text)) return undefined;
  return INDUSTRIES.map((text) => ({ names: [{ ...name, text, from: "own" }] }));
}
