import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("an expected level and the growth beside it", () => {
  it.each([
    ["42%", "同比增长42%"],
    ["-15%", "同比下降15%"],
  ])("are one sentence, both expected: %s", (rate, said) => {
    const text = textOf(
      "2008年开发区主要指标预计",
      "指标|单位|上半年预计|同比增长%",
      `总收入|亿元|500|${rate}`,
    );
    expect(text).toContain(`预计总收入达到500亿元，${said}。`);
    expect(text.match(/同比/g)).toHaveLength(1);
  });

  it("leave the growth of an actual level before them a fact", () => {
    const { observations } = readingOfSheet([
      "2008年开发区主要指标",
      "指标|单位|上半年|同比增长%|全年预计",
      "总收入|亿元|500|42%|1100",
    ]);
    expect(observations.map(({ measure, status }) => [measure, status])).toEqual([
      ["level", undefined],
      ["growth", undefined],
      ["level", "forecast"],
    ]);
  });
});

describe("expected parts of an expected total", () => {
  const FARMS = [
    "2021年前三季度农业农村经济主要指标（预计）",
    "指标|前三季度预计（亿元）|同比增长（%）",
    "农林牧渔业总产值|33.36|20.32",
    "其中：农业产值|7.58|5.7",
    "其中：林业产值|1.95|-7.3",
  ];

  it("stand behind it in one sentence, which says once that all is expected", () => {
    expect(textOf(...FARMS)).toContain(
      "预计农林牧渔业总产值达到33.36亿元，同比增长20.32%，其中农业产值7.58亿元，增长5.7%；林业产值1.95亿元，下降7.3%。",
    );
  });

  it("are told where the sheet's other figures are", () => {
    const rows = ["蔬菜产量|万吨|11.37|6.7", "粮食产量|万吨|7.06|1.4"];
    const head = "产品|单位|2021年前三季度|同比增长（%）";
    expect(textOf(...FARMS, "|", "表二  主要农产品生产情况", head, ...rows)).not.toContain(
      "其他指标",
    );
  });
});
