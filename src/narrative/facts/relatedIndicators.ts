import { INDICATOR_KINDS } from "../../answers/indicatorKinds";

/**
 * Which indicators are told against which others of the same office. Data: add names here. Every denominator keeps its
 * own name in the text: the share of 工业增加值 and that of 规上工业增加值 are two figures.
 */

const GROSS = INDICATOR_KINDS.grossProduct;
const LARGE_INDUSTRY = /^规(?:模以)?上工业(?:企业)?增加值/;
const INDUSTRY = /^(?:全部)?工业增加值/;
const NEW_INDUSTRIES =
  /^(?:高新技术产业|高技术产业|高技术制造业|战略性新兴产业|数字经济(?:核心产业)?)增加值/;
const NEW_OUTPUT = /^高新技术产业(?:总)?产值/;
const OUTPUT = [/^规(?:模以)?上工业(?:企业)?总?产值/, /^工业总?产值/];

interface Related {
  readonly indicator: RegExp;
  readonly others: readonly RegExp[];
}

/** Told as shares of these, each for itself. */
export const DENOMINATORS: readonly Related[] = [
  { indicator: INDICATOR_KINDS.researchSpending, others: [GROSS] },
  { indicator: NEW_INDUSTRIES, others: [LARGE_INDUSTRY, INDUSTRY, GROSS] },
  { indicator: NEW_OUTPUT, others: OUTPUT },
  {
    indicator: /^(?:地方|本级|全市|全县)?(?:财政)?(?:科技支出|科学技术支出|科技拨款)/,
    others: [/^(?:地方|本级)?(?:财政)?一般公共预算支出/, /^(?:地方|本级)?财政(?:总)?支出/],
  },
  { indicator: /^基础研究经费/, others: [INDICATOR_KINDS.researchSpending] },
];

/** Growth is held against the growth of the first of these that has any: like with like, 增加值 with 增加值. */
export const GROWTH_YARDSTICKS: readonly Related[] = [
  { indicator: NEW_INDUSTRIES, others: [LARGE_INDUSTRY, INDUSTRY] },
  { indicator: NEW_OUTPUT, others: OUTPUT },
];
