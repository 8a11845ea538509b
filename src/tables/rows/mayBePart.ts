import { isMoneyName } from "../../lexicon/nameEndings";

/**
 * Whether what stands indented under a name may be a part of it: the income of a head of others never is, and neither is the turnover of those
 * whose value added is told, nor what they sell of what is sold at retail.
 *
 * @example mayBePart("地区生产总值", "第一产业") // => true
 * @example mayBePart("城镇居民人均可支配收入", "农村居民人均可支配收入") // => false
 * @example mayBePart("规上工业增加值", "规上工业营业收入") // => false
 * @example mayBePart("社会消费品零售总额", "限上批发业销售额") // => false
 */
export function mayBePart(whole: string, part: string): boolean {
  if (whole.includes(PER_HEAD) && part.includes(PER_HEAD)) return false;
  if (AT_RETAIL.test(whole) && TURNOVER.test(part)) return false;
  return !whole.endsWith(VALUE_ADDED) || part.endsWith(VALUE_ADDED) || !isMoneyName(part);
}

const AT_RETAIL = /零售总?额$/;
/** That of wholesalers goes to other traders, and that of hotels is more than meals. */
const TURNOVER = /(?:销售|营业)总?额$/;
const PER_HEAD = "人均";
const VALUE_ADDED = "增加值";
