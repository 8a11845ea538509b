import { readingOfSheet } from "../support/readingOfSheet";
import { textOf } from "../support/textOf";

/** In the manner of a bureau of commerce and of a finance bureau; the figures are invented. */
const COMMERCE = [
  "2024年上半年商务运行主要指标",
  "指标|单位|上半年|同比增长（%）",
  "货物进出口总额|亿元|396.8|7.4",
  "社会消费品零售总额|亿元|1204.2|4.5",
  "实际使用外资|万美元|962|-28.4",
];

const BUDGET = [
  "2023年一般公共预算收入执行情况表",
  "项目|预算数（亿元）|执行数（亿元）|完成预算（%）|比上年增长（%）",
  "一般公共预算收入|192.5|196.4|102.0|4.0",
  "税收收入|141.2|138.4|98.0|6.1",
  "其中：增值税|42.5|41.0|96.5|31.9",
  "企业所得税|24.8|23.1|93.1|-4.3",
  "土地增值税|16.5|16.2|98.2|-15.0",
  "其他各税|57.4|58.1|101.2|5.0",
  "非税收入|51.3|58.0|113.1|2.2",
];

describe("what fell, in a text that is not about science", () => {
  it("is told beside its level, and not once more among the problems", () => {
    const reading = readingOfSheet(COMMERCE);
    expect(textOf(reading)).toContain("实际使用外资962万美元，同比下降28.4%");
    expect(textOf(reading, "problem")).toBe("");
  });

  it("is told there alone, too, where its place is known", () => {
    const reading = readingOfSheet([
      "2024年上半年商务运行主要指标",
      "指标|单位|上半年|同比增长（%）|增速全省位次",
      "货物进出口总额|亿元|396.8|-7.4|9",
      "社会消费品零售总额|亿元|1204.2|4.5|8",
    ]);
    expect(textOf(reading)).toContain("货物进出口总额396.8亿元，同比下降7.4%");
    expect(textOf(reading, "problem")).toBe("");
  });

  it("is told of the lines of a budget where they stand", () => {
    const text = textOf(readingOfSheet(BUDGET));
    expect(text).toMatch(/企业所得税23.1亿元、土地增值税16.2亿元，分别下降4.3%和15%/);
    expect(textOf(readingOfSheet(BUDGET), "problem")).not.toContain("土地增值税");
  });

  it("is a problem all the same where it rose and should not have", () => {
    const rows = [...COMMERCE, "投诉举报|件|140|40.0"];
    expect(textOf(readingOfSheet(rows), "problem")).toBe("投诉举报同比增长40%。");
  });
});

describe("what a line of a budget lacks", () => {
  it("is told in its place and is no problem", () => {
    const reading = readingOfSheet(BUDGET);
    expect(textOf(reading)).toContain("税收收入138.4亿元，比上年增长6.1%，完成预算的98%");
    expect(textOf(reading, "problem")).not.toContain("距预算还差");
  });
});
