import { keyMatcherOf, matcherOf, wordsOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** Words beside a place or a share that speak of amounts, not of growth. */
export const TOTAL_BASIS: readonly Entry<"total">[] = [
  {
    id: "basis.amount",
    words: {
      总量: "专利申请总量",
      规模: "规模位次",
      绝对值: "绝对值",
      绝对量: "绝对量（亿元）",
      绝对额: "绝对额",
    },
    meaning: "total",
    from: FROM,
  },
];

/** How large the firms are that a name is of: no word for the amount itself. */
export const SIZES_OF_FIRMS: readonly Entry<"size">[] = [
  {
    id: "basis.size-of-firms",
    words: {
      规模以上: "规模以上工业增加值",
      规模以下: "规模以下工业增加值",
      规模工业: "规模工业增加值",
      规模企业: "规模企业数",
    },
    meaning: "size",
    from: FROM,
  },
];

/** At whose prices amounts are, as a bracket or a line says beside the unit. */
export const PRICE_BASES: readonly Entry<"prices">[] = [
  {
    id: "basis.prices",
    words: {
      可比价: "可比价",
      可比价格: "可比价格",
      按可比价: "按可比价",
      按可比价格: "按可比价格",
      可比价格计算: "可比价格计算",
      按可比价格计算: "按可比价格計算",
      按可比价计算: "按可比价计算",
      可比价计算: "可比价计算",
      现价: "现价",
      现价格: "现价格",
      按现价: "按现价",
      按现价计算: "按现价计算",
      现价计算: "现价计算",
      当年价: "当年价",
      当年价格: "当年价格",
      按当年价: "按当年价",
      按当年价格: "按当年价格",
      按当年价格计算: "按当年价格计算",
      按当年价计算: "按当年价计算",
      当年价格计算: "当年价格计算",
      不变价: "不变价",
      不变价格: "不變價格",
      按不变价: "按不变价",
      按不变价格: "按不变价格",
      按不变价格计算: "按不变价格计算",
      按不变价计算: "按不变价计算",
    },
    meaning: "prices",
    not: ["可比口径"],
    from: "yearbooks of cities",
  },
];

const sizes = wordsOf(...SIZES_OF_FIRMS);
const prices = matcherOf(PRICE_BASES, "whole");
const total = keyMatcherOf(TOTAL_BASIS, "within");

/** Whether a text only says at whose prices amounts are: 可比价. */
export function isPriceBasis(text: string): boolean {
  return prices(text) !== undefined;
}

/**
 * Whether a heading speaks of the amount itself.
 *
 * @example saysTotal("总量位次") // => true
 * @example saysTotal("增幅位次") // => false
 * @example saysTotal("规模以上工业增加值·位次") // => false
 */
export function saysTotal(heading: string): boolean {
  const { key } = plainLabel(heading);
  return total(sizes.reduce((rest, size) => rest.replaceAll(size, ""), key)) !== undefined;
}
