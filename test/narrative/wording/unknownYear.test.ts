import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

function textOf(...rows: string[]) {
  const narrative = writeNarrative(readingOfSheet(rows), {});
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return printText(narrative.value);
}

describe("a year that the workbook does not name", () => {
  it("is not called 本年", () => {
    const text = textOf(
      "甲县科技指标年报",
      "指标 | 单位 | 今年 | 去年",
      "授权发明专利 | 件 | 129 | 53",
    );
    expect(text).toMatch(/^甲县[^\n]*\n\n甲县授权发明专利129件，比上年增长143\.4%/);
    expect(text).not.toContain("本年");
  });

  it("has its half told as such", () => {
    const text = textOf("乙镇经济指标", "指标 | 单位 | 上半年", "工业总产值 | 亿元 | 55.5");
    expect(text).toMatch(/^上半年乙镇[^\n]*\n\n上半年，乙镇工业总产值55\.5亿元/);
  });
});

describe("a table of 各县市区 of a body", () => {
  it("is not about its first row", () => {
    const narrative = writeNarrative(
      readingOfSheet([
        "2018年咸阳市各县市区科技指标",
        "县市区 | 高新技术企业（家）",
        "甲区 | 93",
        "乙县 | 32",
        "丙市 | 27",
      ]),
      {},
    );
    expect(narrative).toMatchObject({ ok: false, problem: { code: "unknown-subject" } });
  });
});
