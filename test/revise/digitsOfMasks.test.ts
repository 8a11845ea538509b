import { fillDraft } from "../../src/revise/fillDraft";
import { markedText } from "../../src/revise/markOpen";
import type { Revision } from "../../src/revise/revision";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Made up. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "指标|单位|2022年|2023年",
      "接待国内游客|万人次|300.12@0.00|365.08@0.00",
      "常住人口|万人|61.2|61.35",
      "财政科技支出|亿元|1.22@0.00|1.256789@0.00",
      "R&D经费|亿元|4.68|5.1",
      "城镇化率|%|60.1|60.3",
      "技术合同成交额|万元|32150|38600",
    ]),
  ),
);

function filled(template: string): Revision {
  const revision = fillDraft(BOOK, template);
  if (!revision.ok) throw new Error(revision.problem.code);
  return revision.value;
}

describe("a mask is filled with the digits that the cell has", () => {
  it.each([
    ["in a larger unit", "技术合同成交额xx亿元", "技术合同成交额3.86亿元"],
    ["as many as the cell shows", "接待国内游客xx万人次", "接待国内游客365.08万人次"],
    ["fewer where the mask says so", "接待国内游客xx.x万人次", "接待国内游客365.1万人次"],
    ["no zero behind them", "R&D经费xx.xx亿元", "R&D经费5.1亿元"],
    ["no zero behind points of rates", "城镇化率提高x.xx个百分点", "城镇化率提高0.2个百分点"],
    ["a rate of amounts as the mask says", "R&D经费增长x.xx%", "R&D经费增长8.97%"],
    ["in a smaller unit, of which the cell tells", "财政科技支出xx万元", "财政科技支出12568万元"],
  ])("%s", (_, template, text) => {
    expect(markedText(filled(template))).toBe(text);
  });

  it.each([
    ["接待国内游客xx人", "365.08万人次"],
    ["常住人口xx.xx人", "61.35万人"],
    ["R&D经费xx万元", "5.1亿元"],
  ])("leaves %s, whose last digits nobody knows, and offers %s", (template, own) => {
    const { text, open } = filled(template);
    expect(text).toBe(template);
    expect(open[0]?.candidates?.[0]?.changes[0]?.text).toBe(own);
  });

  it("leaves a change whose last digits nobody knows", () => {
    expect(filled("常住人口比上年增加xx人").text).toBe("常住人口比上年增加xx人");
  });
});
