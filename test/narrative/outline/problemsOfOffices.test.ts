import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Problems of an office that are hardly any; the figures are invented. */
describe("problems", () => {
  it("leave out an amount of money that lacks less than two per cent of its plan", () => {
    const text = textOf(
      readingOfSheet([
        "2023年甲市水利投资完成情况（单位：万元）|<|<|<",
        "指标|年度计划|实际完成|完成率",
        "水库投资|9000|8920|99.1%",
        "河道投资|26000|24500|94.2%",
        "灌区投资|14000|15000|107.1%",
      ]),
      "problem",
    );
    expect(text).toContain("还差1500万元");
    expect(text).not.toContain("80万元");
  });

  it.each([
    ["a small rise that has been told", "投诉举报|件|140|2.3", ""],
    ["unless it weighs", "投诉举报|件|140|40.0", "投诉举报同比增长40%。"],
  ])("leave out %s", (_, row, problem) => {
    const reading = readingOfSheet([
      "2024年上半年商务运行主要指标",
      "指标|单位|上半年|同比增长（%）",
      "货物进出口总额|亿元|396.8|7.4",
      row,
    ]);
    expect(textOf(reading)).toContain("投诉举报达140件，同比增长");
    expect(textOf(reading, "problem")).toBe(problem);
  });

  it.each([
    ["in a hundred heads hardly one", "-81", ""],
    ["many", "-3581", "幼儿园专任教师比上年减少3581人。"],
  ])("leave out a few who are fewer: %s", (_, change, problem) => {
    const reading = readingOfSheet([
      "临江市2020年教育事业统计简表",
      "学段|专任教师数（人）|比上年增减",
      `幼儿园|14551|${change}`,
      "小学|32009|1422",
      "初中|16591|800",
    ]);
    expect(textOf(reading, "problem")).toBe(problem);
  });
});
