import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";

function written(subject: string, ...sheets: (readonly string[])[]): string {
  const reading = readWorkbook(bookOf(...sheets.map((rows, at) => sheetOf(`表${at + 1}`, rows))));
  const narrative = writeNarrative(reading, { subject, length: "full" });
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return printText(narrative.value);
}

const COUNTIES = [
  "地区|2021年|2022年",
  "青川县|60|50",
  "东岭县|48|50",
  "西坪县|30|34",
  "临江县|20|26",
  "宁化县|10|17",
];

describe("what a reader could mistake", () => {
  it("is said of a good place that is conceded: with whom it is shared", () => {
    // 50 / 60 - 1 = -16.7 %; 东岭县 has 50, too.
    const text = written("青川县", ["各县院士工作站", "单位：个", ...COUNTIES]);
    expect(text).toContain("院士工作站虽在5个县中与东岭县并列第1位，但比上年下降16.7%");
  });

  it("is said of a figure below zero by a verb, lest its sign is taken for a dash", () => {
    const text = written("", [
      "指标|单位|2021年|2022年",
      "国有企业净利润|亿元|1.4|-3.2",
      "地区生产总值|亿元|90.1|95.4",
    ]);
    expect(text).toContain("国有企业净利润为-3.2亿元");
  });

  it("is not said: that a list of five districts is of all where another table has six", () => {
    const stations = [
      "地区|院士工作站（个）",
      "青川县|3",
      "东岭县|2",
      "西坪县|4",
      "临江县|1",
      "宁化县|5",
    ];
    const six = [
      "地区|常住人口（万人）",
      ...[..."甲乙丙丁戊己"].map((name, at) => `${name}县|${at + 30}`),
    ];
    const own = ["指标|单位|2022年", "地区生产总值|亿元|95.4"];
    expect(written("", own, stations)).toContain("院士工作站实现5个县全覆盖");
    // Of other counties altogether nothing follows for these.
    expect(written("", own, stations, six)).toContain("全覆盖");
    const withOne = [
      "地区|常住人口（万人）",
      ...["青川", "东岭", "西坪", "临江", "宁化", "白水"].map((name, at) => `${name}县|${at + 30}`),
    ];
    expect(written("", own, stations, withOne)).not.toContain("全覆盖");
  });

  it("is not said: who leads in growth where one of the first three fell, or less is better", () => {
    const leadersIn = (indicator: string, ...growth: readonly number[]): string =>
      written("青川县", [
        `地区|${indicator}|${indicator.replace(/（.*/, "")}增速（%）`,
        ...["青川", "东岭", "西坪", "临江", "宁化", "白水", "云溪"].map(
          (name, at) => `${name}县|${20 + 7 * at}|${growth[at] ?? -9 - at}`,
        ),
      ]);
    const LEADERS = "增速居前三位的依次为";
    expect(leadersIn("旅游收入（亿元）", 3.1, 5.2, -8, 1.4, -2)).toContain(LEADERS);
    expect(leadersIn("旅游收入（亿元）", 3.1, 5.2, -8, -1.4, -2)).not.toContain(LEADERS);
    expect(leadersIn("城镇登记失业率（%）", 3.1, 5.2, 8, 1.4, 2)).not.toContain(LEADERS);
  });

  it("is not said: that a loss has reached less than nothing of its target", () => {
    const text = written("", [
      "指标|单位|2021年|2022年|2022年目标",
      "国有企业净利润|亿元|1.4|-3.2|2.0",
      "地区生产总值|亿元|90.1|95.4|94.0",
    ]);
    expect(text).toContain("国有企业净利润");
    expect(text).not.toMatch(/完成年度目标的-/);
  });
});
