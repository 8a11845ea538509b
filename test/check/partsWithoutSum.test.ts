import { checkDraft } from "../../src/check/checkDraft";
import { readingOfSheet } from "../support/readingOfSheet";

/** What a text about nothing in the workbook says against itself. */
const findings = (text: string) =>
  checkDraft(readingOfSheet(["指标|2023年", "无关指标（家）|3"]), text, {})
    .findings.map(({ rule }) => rule)
    .filter((rule) => rule === "parts-of-total");

describe("parts that need not come to their total", () => {
  it("are rates: 82.3%, 52.1% and 48.6% are no parts of 75.6%", () => {
    const text = "2023年，病床使用率75.6%，其中医院82.3%、基层机构52.1%、专业机构48.6%。";
    expect(findings(text)).toEqual([]);
  });

  it("are examples, whatever units they are in", () => {
    const text =
      "合同经费1.59亿元，其中自然科学基金5236万元、社会科学基金256万元、省部级3652.3万元。";
    expect(findings(text)).toEqual([]);
  });

  it("are none of a count that they go beyond", () => {
    const text = "平台14个，其中国家级3个、省级7个、市级5个。";
    expect(findings(text)).toEqual(["parts-of-total"]);
  });
});
