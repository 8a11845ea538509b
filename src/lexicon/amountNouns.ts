import { matcherOf, type Entry } from "./entry";

/** What amounts are called over a column, whatever they are of. */
export const AMOUNT_NOUNS: readonly Entry<"amount">[] = [
  {
    id: "amount-noun",
    words: {
      余额: "本月余额",
      期末余额: "期末余额（亿元）",
      经费: "经费(亿元)",
      支出额: "支出额",
      支出: "1—2月累计支出",
      收入: "1—2月累计收入",
      税: "税",
      支出数: "支出数",
      实际支出: "实际支出",
      实际支出数: "实际支出数",
      实际支付: "实际支付",
      已拨付: "已拨付",
      拨付数: "拨付数",
      销售额: "销售额（万元）",
      营业额: "营业额（万元）",
      产值: "产值（亿元）",
      增加值: "增加值（亿元）",
      投资额: "投资额（万元）",
      成交额: "成交额（万元）",
      到位资金: "到位资金（亿元）",
      产量: "产量（吨）",
      播种面积: "播种面积（万亩）",
      面积: "面积（亩）",
      贷款余额: "贷款余额（亿元）",
      存款余额: "存款余额（亿元）",
      浓度: "浓度",
      平均浓度: "平均浓度",
      年均浓度: "年均浓度",
      指数: "指数",
      价格指数: "价格指数",
    },
    meaning: "amount",
    not: ["经费投入强度", "产值能耗"],
    from: "statements of banks, of statistics and of bureaus of agriculture",
  },
];

const noun = matcherOf(AMOUNT_NOUNS, "whole");
const nounBehind = matcherOf(AMOUNT_NOUNS, "end");

/**
 * Whether a heading only calls by its kind what the rows name.
 *
 * @example isAmountNoun("余额") // => true
 * @example isAmountNoun("专利授权量") // => false
 */
export function isAmountNoun(heading: string): boolean {
  return noun(heading) !== undefined;
}

/**
 * Whether a name is that of an amount of its kind: 教育支出, and not 财政拨款, of which is only told how much of it was used.
 *
 * @example endsInAmountNoun("教育支出") // => true
 * @example endsInAmountNoun("财政拨款") // => false
 */
export function endsInAmountNoun(name: string): boolean {
  return nounBehind(name) !== undefined;
}
