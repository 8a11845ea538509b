import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { readingOfSheet } from "../../support/readingOfSheet";
import { bookOf, sheetOf } from "../../support/sheetOf";

const SHEET = [
  "指标 | 单位 | 2022年 | 2023年",
  "专利授权量 | 件 | 400 | 500",
  "技术合同成交额 | 亿元 | 40 | 50",
  "R&D经费 | 亿元 | 20 | 24",
  "高新技术企业 | 家 | 200 | 240",
  "科技型中小企业 | 家 | 300 | 360",
  "地方财政科技支出 | 亿元 | 10 | 12",
  "R&D人员 | 人 | 3000 | 3300",
  "科技特派员 | 人 | 100 | 120",
];

/** Nine indicators of two years; the last, and what is part of it, as given. */
function written(last: string): string {
  const narrative = writeNarrative(readingOfSheet([...SHEET, ...last.split("\n")]), {
    length: "full",
  });
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return printText(narrative.value);
}

describe("how many indicators grew", () => {
  it("is all of them where each did", () => {
    expect(written("有效发明专利量 | 件 | 900 | 990")).toContain("9项主要指标全部实现增长");
  });

  it("is not all of them where one is as it was, though of too little for a rate", () => {
    const text = written("省级创新平台 | 个 | 1 | 1");
    expect(text).toContain("9项主要指标中8项实现增长");
    expect(text).not.toContain("全部");
  });

  it("counts a rate that has risen in points", () => {
    expect(written("R&D投入强度 | % | 2.1 | 2.3")).toContain("9项主要指标全部实现增长");
    expect(written("R&D投入强度 | % | 2.3 | 2.1")).toContain("9项主要指标中8项实现增长");
  });

  it("is told where most of them did, and never opens a text of falls", () => {
    const fell = ["甲", "乙", "丙", "丁", "戊", "己"].map((name) => `${name}类合同 | 份 | 50 | 40`);
    expect(written(fell.join("\n"))).toContain("14项主要指标中8项实现增长");
    const more = ["庚", "辛"].map((name) => `${name}类合同 | 份 | 50 | 40`);
    expect(written([...fell, ...more].join("\n"))).not.toContain("主要指标中");
  });

  it("is not said to be all of them above a part that fell", () => {
    const text = (parts: string) => written(`农业科技项目 | 项 | 90 | 99\n${parts}`);
    const fell = text("其中：省级农业科技项目 | 项 | 40 | 36");
    expect(fell).not.toContain("项主要指标");
    expect(text("其中：省级农业科技项目 | 项 | 40 | 46")).toContain("9项主要指标全部实现增长");
  });

  it("is not told where some have no growth, or stand in several sheets: nobody could count them", () => {
    expect(written("有效发明专利量 | 件 |  | 990")).not.toContain("项主要指标");
    const more = ["指标 | 单位 | 2022年 | 2023年", "工业用电量 | 亿千瓦时 | 8 | 9"];
    const sheets = [SHEET, more].map((rows, at) => sheetOf(`表${at}`, rows));
    const narrative = writeNarrative(readWorkbook(bookOf(...sheets)), {});
    expect(narrative.ok && printText(narrative.value)).not.toContain("项主要指标");
  });
});
