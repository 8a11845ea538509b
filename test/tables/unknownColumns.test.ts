import { expectedOf, readDrawn, readingOfDrawn, type DrawnCase } from "../support/readDrawn";
import type { Reading } from "../../src/tables/table";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { narrativeChoices } from "../../src/narrative/narrativeChoices";

const CASES: readonly DrawnCase[] = [
  {
    name: "a column of judgements is no figure, and a standard is told under its own name",
    on: "2016年",
    sheet: [
      "指标|单位|合格标准|2016年|2015年|是否达标",
      "生均图书|册|100|92.3|94.7|否",
      "专任教师数|人|300|352|341|是",
    ],
    tables: ["2016年!A1:F3 indicator-by-role"],
    figures: [
      "C2 己 生均图书合格标准 level 2016年 100册 .0",
      "D2 己 生均图书 level 2016年 92.3册 .1",
      "E2 己 生均图书 level 2015年 94.7册 .1",
      "C3 己 专任教师数合格标准 level 2016年 300人 .0",
      "D3 己 专任教师数 level 2016年 352人 .0",
      "E3 己 专任教师数 level 2015年 341人 .0",
    ],
  },
  {
    name: "means of others that are not understood leave growth and place the months of the levels",
    on: "2024年",
    sheet: [
      "指标名称|单位|1-10月累计|同比（±%）|全市位次|年度目标|完成率（%）|某某口径",
      "技术合同登记数|项|272|8.8|2|260|104.6|141.9",
    ],
    tables: ["2024年!A1:H2 indicator-by-role"],
    figures: [
      "C2 己 技术合同登记数 level 2024年1—10月 272项 .0",
      "D2 己 技术合同登记数 growth 2024年1—10月 0.088% .1",
      "E2 己 技术合同登记数 rank 2024年1—10月 2位 .0 scope=全市",
      "F2 己 技术合同登记数 target 2024年 260项 .0",
      "G2 己 技术合同登记数 completion 2024年1—10月 1.046% .1",
    ],
    refused: ["2024年!H2 unclear-header"],
  },
  {
    name: "levels to date, their growth, that of the province and the place by it",
    on: "2025年3月",
    sheet: [
      "指标名称|计量单位|本月止累计|比上年同期增长（%）|全省增长（%）|增幅居全省位次",
      "社会消费品零售总额|亿元|375|5.1|4.0|4",
      "固定资产投资|%||11.9|6.3|5",
    ],
    tables: ["2025年3月!A1:F3 indicator-by-role"],
    figures: [
      "C2 己 社会消费品零售总额 level 2025年一季度 375亿元 .0",
      "D2 己 社会消费品零售总额 growth 2025年一季度 0.051% .1",
      "E2 全省(total) 社会消费品零售总额 growth 2025年一季度 0.04% .0",
      "F2 己 社会消费品零售总额 growth-rank 2025年一季度 4位 .0 scope=全省",
      "D3 己 固定资产投资 growth 2025年一季度 0.119% .1",
      "E3 全省(total) 固定资产投资 growth 2025年一季度 0.063% .1",
      "F3 己 固定资产投资 growth-rank 2025年一季度 5位 .0 scope=全省",
    ],
  },
  {
    name: "amount, last year's and growth under the months they are of, beside goals of the year",
    on: "2024年",
    sheet: [
      "指标名称|单位|2024年目标|1—9月完成情况|<|<|完成年度目标(%)|全州平均增速(%)|增速在全州11县市区位次",
      "^|^|^|绝对额|上年同期|同比增长(%)|^|^|^",
      "社会消费品零售总额|亿元|98|71.06|70.71|0.5|72.5|1.9|9",
      "规模以上工业增加值|%|6|||1.8||2.6|6",
    ],
    tables: ["2024年!A1:I4 indicator-by-role"],
    figures: [
      "C3 己 社会消费品零售总额 target 2024年 98亿元 .0",
      "D3 己 社会消费品零售总额 level 2024年前三季度 71.06亿元 .2",
      "E3 己 社会消费品零售总额 level 2023年前三季度 70.71亿元 .2",
      "F3 己 社会消费品零售总额 growth 2024年前三季度 0.005% .1",
      "G3 己 社会消费品零售总额 completion 2024年前三季度 0.725% .1",
      "H3 全州平均(average) 社会消费品零售总额 growth 2024年前三季度 0.019% .1",
      "I3 己 社会消费品零售总额 growth-rank 2024年前三季度 9位 .0 scope=全州11县市区",
      "C4 己 规模以上工业增加值 growth-target 2024年 0.06% .0",
      "F4 己 规模以上工业增加值 growth 2024年前三季度 0.018% .1",
      "H4 全州平均(average) 规模以上工业增加值 growth 2024年前三季度 0.026% .1",
      "I4 己 规模以上工业增加值 growth-rank 2024年前三季度 6位 .0 scope=全州11县市区",
    ],
  },
  {
    name: "a change in the unit its cell gives, or its levels show",
    on: "2025年",
    sheet: [
      "指标|单位|2025年|2024年|增减",
      "门急诊量|万人次|286|254.7|12.3%",
      "平均住院日|天|6.3|6.9|-0.6",
      "床位使用率|%|92.6|93.8|-1.2个百分点",
      "药占比|%|25.3|26.9|-1.6",
    ],
    tables: ["2025年!A1:E5 indicator-by-role"],
    figures: [
      "C2 己 门急诊量 level 2025年 286万人次 .0",
      "D2 己 门急诊量 level 2024年 254.7万人次 .1",
      "E2 己 门急诊量 growth 2025年 0.123% .1",
      "C3 己 平均住院日 level 2025年 6.3天 .1",
      "D3 己 平均住院日 level 2024年 6.9天 .1",
      "E3 己 平均住院日 change 2025年 -0.6天 .1",
      "C4 己 床位使用率 level 2025年 0.926% .1",
      "D4 己 床位使用率 level 2024年 0.938% .1",
      "E4 己 床位使用率 points-change 2025年 -1.2个百分点 .1",
      "C5 己 药占比 level 2025年 0.253% .1",
      "D5 己 药占比 level 2024年 0.269% .1",
      "E5 己 药占比 points-change 2025年 -1.6个百分点 .1",
    ],
  },
  {
    name: "a change that neither cell nor levels tell is refused alone",
    on: "2025年",
    sheet: ["指标|单位|2025年|增减", "幼儿园|所|804|24"],
    tables: ["2025年!A1:D2 indicator-by-role"],
    figures: ["C2 己 幼儿园 level 2025年 804所 .0"],
    refused: ["2025年!D2 ambiguous-rate"],
  },
  {
    name: "of two columns of one period the dated one stays",
    on: "2016年",
    sheet: ["指标|单位|2016年|实际", "专任教师数|人|352|350"],
    tables: ["2016年!A1:D2 indicator-by-role"],
    figures: ["C2 己 专任教师数 level 2016年 352人 .0"],
    refused: ["2016年!D2 unclear-header"],
  },
];

describe("columns that are not understood", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});

describe("a table whose column of this year is not understood", () => {
  const readingOf = (heading: string): Reading =>
    readingOfDrawn({
      name: "",
      on: "2016年",
      sheet: [`指标|单位|${heading}|2015年`, "专任教师数|人|352|341"],
      tables: [],
      figures: [],
    });

  it.each(["2016年甲口径", "2016年"])("is about 2016年 under %s", (heading) => {
    expect(narrativeChoices(readingOf(heading)).periods[0]?.label).toBe("2016年");
  });

  it("is not told by last year's figures: the heading is named instead", () => {
    expect(writeNarrative(readingOf("2016年甲口径"), {})).toEqual({
      ok: false,
      problem: { code: "unclear-header", detail: { header: "2016年甲口径" } },
    });
  });
});
