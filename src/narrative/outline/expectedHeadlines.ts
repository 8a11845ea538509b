import type { Outline } from "./outline";

/** What a report of this kind is expected to open with, in this order. */
const EXPECTED: readonly RegExp[] = [
  /^(?:全社会)?(?:R&D|研发)(?:经费|投入)(?!.*(?:强度|占))/i,
  /强度|占.*(?:GDP|生产总值)/i,
  /^高新技术企业(?:数|总数)?$/,
  /^高新技术产业增加值/,
  /^高新技术产业(?:总)?产值/,
  /^(?:专利|发明专利)授权/,
  /^每?万人.*发明专利/,
  /^技术合同/,
  /^科技型中小企业(?:数|总数)?$/,
  /^(?:专利|发明专利)申请/,
];

/** What a report on the economy opens with before these. */
const EXPECTED_OF_ECONOMY: readonly RegExp[] = [
  /^(?:地区)?生产总值|^GDP/i,
  /^规(?:模以上|上|模)工业增加值/,
  /^固定资产投资/,
  /^社会消费品零售总额/,
  /^一般公共预算收入/,
  /^(?:全体|全[省市县区])?(?:常住)?居民人均可支配收入/,
];

/** The place of an indicator among the expected ones; behind them all where it is not expected. */
export function expectedPlace(indicator: string, about: Outline["about"] = "science"): number {
  const expected = about === "science" ? EXPECTED : [...EXPECTED_OF_ECONOMY, ...EXPECTED];
  // What an assessment gives for an indicator is not the indicator.
  const isScore = /(?:得分|评分|考核)$/.test(indicator);
  const place = isScore ? -1 : expected.findIndex((name) => name.test(indicator));
  return place < 0 ? expected.length : place;
}

export function isExpected(indicator: string): boolean {
  return expectedPlace(indicator) < EXPECTED.length;
}
