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

/** The place of an indicator among the expected ones; behind them all where it is not expected. */
export function expectedPlace(indicator: string): number {
  // What an assessment gives for an indicator is not the indicator.
  const isScore = /(?:得分|评分|考核)$/.test(indicator);
  const place = isScore ? -1 : EXPECTED.findIndex((name) => name.test(indicator));
  return place < 0 ? EXPECTED.length : place;
}

export function isExpected(indicator: string): boolean {
  return expectedPlace(indicator) < EXPECTED.length;
}
