import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "goals in words",
    on: "2021年目标",
    sheet: [
      "指标名称|单位|目标值",
      "高新技术企业|家|230家以上",
      "专利|件|≥2200",
      "技术合同成交额|亿元|突破2.8亿元",
      "重大专项|项|25项左右",
      "成果|项|力争达到800项以上",
    ],
    tables: ["2021年目标!A1:C6 indicator-by-role"],
    figures: [
      "C2 己 高新技术企业 target 2021年 230家 .0 qualifier=以上",
      "C3 己 专利 target 2021年 2200件 .0 qualifier=以上",
      "C4 己 技术合同成交额 target 2021年 2.8亿元 .1 qualifier=突破",
      "C5 己 重大专项 target 2021年 25项 .0 qualifier=左右",
      "C6 己 成果 target 2021年 800项 .0 qualifier=以上",
    ],
  },
  {
    name: "growth and points as goals",
    on: "2021年目标",
    sheet: [
      "指标名称|单位|目标值",
      "全社会研发投入|亿元|增长20%以上",
      "投入强度|%|提高0.1个百分点",
      "单位能耗|吨标准煤|下降3%",
      "万人拥有量|件|提高到3件左右",
    ],
    tables: ["2021年目标!A1:C5 indicator-by-role"],
    figures: [
      "C2 己 全社会研发投入 growth-target 2021年 0.2% .0 qualifier=以上",
      "C3 己 投入强度 points-target 2021年 0.1个百分点 .1",
      "C4 己 单位能耗 growth-target 2021年 -0.03% .0",
      "C5 己 万人拥有量 target 2021年 3件 .0 qualifier=左右",
    ],
  },
  {
    name: "growth and points in the name",
    on: "2021年目标",
    sheet: [
      "指标名称|单位|目标值|限定词",
      "全社会研发投入增长|%|20|以上",
      "研发投入强度提高|个百分点|0.1|",
      "高新技术企业|家|230|以上",
    ],
    tables: ["2021年目标!A1:D4 indicator-by-role"],
    figures: [
      "C2 己 全社会研发投入 growth-target 2021年 0.2% .0 qualifier=以上",
      "C3 己 研发投入强度 points-target 2021年 0.1个百分点 .1",
      "C4 己 高新技术企业 target 2021年 230家 .0 qualifier=以上",
    ],
  },
  {
    name: "two tiers of one goal",
    on: "2021年目标",
    sheet: [
      "指标名称|单位|目标值|限定词|目标层级",
      "增加值增长|%|12|以上|向人大报告目标",
      "增加值增长|%|15|以上|工作目标",
    ],
    tables: ["2021年目标!A1:E3 indicator-by-role"],
    figures: [
      "C2 己 增加值 growth-target 2021年 0.12% .0 qualifier=以上 setBy=向人大报告目标",
      "C3 己 增加值 growth-target 2021年 0.15% .0 qualifier=以上 setBy=工作目标",
    ],
  },
  {
    name: "提高 without a clear unit",
    on: "2021年目标",
    sheet: ["指标名称|单位|目标值", "研发投入强度提高|%|0.1", "成果|项|800"],
    tables: ["2021年目标!A1:C3 indicator-by-role"],
    figures: ["C3 己 成果 target 2021年 800项 .0"],
    refused: ["2021年目标!C2 ambiguous-rate"],
  },
  {
    name: "a goal that is no figure",
    on: "2021年目标",
    sheet: ["指标名称|单位|目标值", "创新型城市|个|通过验收", "成果|项|800"],
    tables: ["2021年目标!A1:C3 indicator-by-role"],
    figures: ["C3 己 成果 target 2021年 800项 .0"],
    refused: ["2021年目标!C2 text-in-number-column"],
  },
];

describe("goals", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
