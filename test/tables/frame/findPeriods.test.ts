import { printPeriod } from "../../../src/quantity/printPeriod";
import { findPeriods, periodOf } from "../../../src/tables/frame/findPeriods";

describe("periods in titles", () => {
  it.each([
    ["甲市2020年主要科技指标", ["2020年"]],
    ["科技指标台账2020", ["2020年"]],
    ["2020年度工作", ["2020年"]],
    ["2020年1—11月主要指标", ["2020年1—11月"]],
    ["2020.1-11月主要指标", ["2020年1—11月"]],
    ["2020年前三季度", ["2020年前三季度"]],
    ["截至2020年12月底", ["2020年"]],
    ["2020年与2019年对比", ["2020年", "2019年"]],
    ["2016—2020年投入", []],
    ["填报日期：2021年1月15日", []],
    ["2021-01-15", []],
    ["20xx年", []],
    ["2000万元以上企业", []],
    ["R&D 2.0", []],
  ])("%s: %j", (title, periods) => {
    expect(findPeriods(title).map((period) => printPeriod(period))).toEqual(periods);
  });

  it("is only a title's period where there is but one", () => {
    expect(periodOf("2020年与2019年对比")).toBeUndefined();
    expect(periodOf("下年目标")).toEqual({ kind: "relative", offset: 1 });
    expect(periodOf("比上年增长情况")).toBeUndefined();
  });
});
