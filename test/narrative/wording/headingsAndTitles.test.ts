import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

function whole(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

const ECONOMY = [
  "前三季度主要经济指标",
  "指标 | 单位 | 2022年前三季度 | 同比增长（%）",
  "地区生产总值 | 亿元 | 619.8 | 6.0",
  "其中：第一产业增加值 | 亿元 | 122.6 | 6.1",
  "其中：第二产业增加值 | 亿元 | 153.1 | 3.5",
  "其中：第三产业增加值 | 亿元 | 344.1 | 6.9",
  "固定资产投资 | 亿元 | 205.3 | -5.6",
  "社会消费品零售总额 | 亿元 | 251.1 | 7.3",
];

describe("the text of a ledger of the economy", () => {
  it("is not called the summary of a science bureau's work", () => {
    expect(whole(...ECONOMY)).toMatch(/^2022年前三季度主要指标完成情况\n/);
  });

  it("tells the total whose parts it tells", () => {
    expect(whole(...ECONOMY)).toMatch(/地区生产总值619\.8亿元.*其中第一产业增加值122\.6亿元/s);
  });

  it("has no heading without words, and none of a theme it has nothing of", () => {
    const headings = whole(...ECONOMY).match(/^[一二三四五六七八九十]+、.*$/gm) ?? [];
    for (const heading of headings) expect(heading).toMatch(/、../);
    expect(headings.join(" ")).not.toContain("高新技术产业");
  });
});

describe("the text of a ledger of science", () => {
  it("is", () => {
    const text = whole("指标 | 单位 | 2022年", "R&D经费 | 亿元 | 5.2", "专利授权量 | 件 | 310");
    expect(text).toMatch(/^2022年科技创新工作总结\n/);
  });
});
