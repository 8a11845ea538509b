import { isMoneyName } from "../../lexicon/nameEndings";

/**
 * Whether what stands indented under a name may be a part of it: the income of a head of others never is, and neither is the turnover of those
 * whose value added is told.
 *
 * @example mayBePart("地区生产总值", "第一产业") // => true
 * @example mayBePart("城镇居民人均可支配收入", "农村居民人均可支配收入") // => false
 * @example mayBePart("规上工业增加值", "规上工业营业收入") // => false
 */
export function mayBePart(whole: string, part: string): boolean {
  if (whole.includes(PER_HEAD) && part.includes(PER_HEAD)) return false;
  return !whole.endsWith(VALUE_ADDED) || part.endsWith(VALUE_ADDED) || !isMoneyName(part);
}

const PER_HEAD = "人均";
const VALUE_ADDED = "增加值";
