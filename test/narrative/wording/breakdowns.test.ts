import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";

function textOf(...rows: string[]) {
  const narrative = writeNarrative(readingOfSheet(rows), { length: "full" });
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return printText(narrative.value);
}

describe("several breakdowns of one total", () => {
  it("are told one by one, each by what divides it, and not as parts beside each other", () => {
    const text = textOf(
      "2023年全市外贸情况",
      "指标 | 单位 | 2023年 | 比上年增长（%）",
      "进出口总额 | 亿元 | 100 | 8.0",
      "按贸易方式分 | | | ",
      "一般贸易 | 亿元 | 70 | 9.0",
      "加工贸易 | 亿元 | 30 | 5.0",
      "按企业性质分 | | | ",
      "民营企业 | 亿元 | 60 | 12.0",
      "国有企业 | 亿元 | 40 | 2.0",
    );
    expect(text).toContain("；按贸易方式分，一般贸易70亿元");
    expect(text).toContain("；按企业性质分，民营企业60亿元");
    expect(text).not.toContain("其中");
  });
});

describe("a breakdown in which a part has a part of its own", () => {
  it("is named once", () => {
    const text = textOf(
      "2023年全市研发经费情况",
      "指标 | 单位 | 2023年 | 比上年增长（%）",
      "R&D经费 | 亿元 | 100 | 8.0",
      "按执行部门分 | | | ",
      "企业 | 亿元 | 70 | 9.0",
      ".    其中：规上工业企业 | 亿元 | 66 | 7.0",
      "科研机构 | 亿元 | 30 | 5.0",
    );
    expect(text).toContain("企业70亿元");
    expect(text).toContain("科研机构30亿元");
    expect(text.match(/按执行部门分/g)).toHaveLength(1);
  });
});

describe("what is not told", () => {
  const years = (note: string) =>
    textOf(
      "指标 | 单位 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年",
      "技术合同成交额 | 亿元 | 10 | 11 | 12 | 13 | 20",
      ...(note === "" ? [] : [note]),
    );

  it("a mean rate, a record or a streak across years that a note says are counted otherwise", () => {
    expect(years("")).toMatch(/年均增长|新高|连续/);
    expect(years("注：2021年起统计口径调整。")).not.toMatch(/年均增长|新高|连续/);
  });

  it("money without its unit, whose growth is", () => {
    const text = textOf("2023年指标", "指标 | 2022年 | 2023年", "营业收入 | 44500 | 48950");
    expect(text).toContain("营业收入比上年增长10.0%");
    expect(text).not.toContain("48950");
  });

  it("a contribution of more than all of the growth", () => {
    const sheet = (part: number) =>
      textOf(
        "2023年指标",
        "指标 | 单位 | 2022年 | 2023年",
        "工业投资 | 亿元 | 100 | 110",
        `其中：技改投资 | 亿元 | 40 | ${part}`,
      );
    expect(sheet(46)).toContain("贡献率为60.0%");
    expect(sheet(55)).not.toContain("贡献率");
  });

  it("an office against its own figure in the table of its districts", () => {
    const text = textOf(
      "2023年全市工业投资",
      "地区 | 工业投资同比增长（%）",
      "全市 | 8.0",
      "甲县 | 9.0",
      "乙县 | 7.0",
      "丙县 | 6.0",
    );
    expect(text).not.toMatch(/与水平|持平/);
  });
});
