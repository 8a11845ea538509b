import { matcherOf, type Entry } from "./entry";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** Words beside a place or a share that speak of amounts, not of growth. */
export const TOTAL_BASIS: readonly Entry<"total">[] = [
  {
    id: "basis.amount",
    words: {
      总量: "专利申请总量",
      规模: "规模以上工业增加值",
      绝对值: "绝对值",
      绝对量: "绝对量（亿元）",
      绝对额: "绝对额",
    },
    meaning: "total",
    from: FROM,
  },
];

const total = matcherOf(TOTAL_BASIS, "within");

/**
 * Whether a heading speaks of the amount itself.
 *
 * @example saysTotal("总量位次") // => true
 * @example saysTotal("增幅位次") // => false
 */
export function saysTotal(heading: string): boolean {
  return total(heading) !== undefined;
}
