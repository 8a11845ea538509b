import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Problems of an office that are hardly any, or are alike; the figures are invented. */
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

  it("say in one sentence what has grown less than the province", () => {
    const text = textOf(
      readingOfSheet([
        "2023年甲县经济指标完成情况|<|<|<|<",
        "指标|单位|完成|同比增长（%）|全省增速（%）",
        "固定资产投资|亿元|57.4|7.6|10.2",
        "社会消费品零售总额|亿元|216.3|9.5|9.9",
        "一般公共预算收入|亿元|9.2|6.4|5.0",
      ]),
      "problem",
    );
    expect(text).toContain(
      "固定资产投资增速低于全省水平2.6个百分点，社会消费品零售总额增速低于全省水平0.4个百分点。",
    );
    expect(text).not.toContain("虽");
  });
});
