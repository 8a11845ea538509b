import { printPeriod } from "../../src/quantity/printPeriod";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Monthly tables of bureaus: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "a month of which the column before it says the months",
    on: "Sheet1",
    sheet: [
      "2023年1-8月固定资产投资完成情况|<|<|<",
      "指标|1-8月累计|其中：8月当月|累计同比增长（%）",
      "固定资产投资（亿元）|800.5|95.2|6.2",
      "工业投资（亿元）|300.5|35.2|8.2",
    ],
    figures: [
      "B3 己 固定资产投资 level 2023年1—8月 800.5亿元 .1",
      "C3 己 固定资产投资 level 2023年8月 95.2亿元 .1",
      "D3 己 固定资产投资 growth 2023年1—8月 0.062% .1",
      "B4 己 工业投资 level 2023年1—8月 300.5亿元 .1",
      "C4 己 工业投资 level 2023年8月 35.2亿元 .1",
      "D4 己 工业投资 growth 2023年1—8月 0.082% .1",
    ],
  },
  {
    name: "the months of a year on the sheet's name",
    on: "1-6\u6708",
    sheet: [
      "2023年甲市主要经济指标|<|<",
      "指标名称|完成额|同比增长（%）",
      "规模以上工业增加值（亿元）|120.5|6.3",
      "固定资产投资（亿元）|230.1|8.2",
    ],
    figures: [
      "B3 己 规模以上工业增加值 level 2023年上半年 120.5亿元 .1",
      "C3 己 规模以上工业增加值 growth 2023年上半年 0.063% .1",
      "B4 己 固定资产投资 level 2023年上半年 230.1亿元 .1",
      "C4 己 固定资产投资 growth 2023年上半年 0.082% .1",
    ],
  },
  {
    name: "the months of a year in a line of their own",
    on: "Sheet1",
    sheet: [
      "2023年甲市主要经济指标|<|<",
      "（1-6月）|<|<",
      "指标名称|完成额|同比增长（%）",
      "规模以上工业增加值（亿元）|120.5|6.3",
      "固定资产投资（亿元）|230.1|8.2",
    ],
    figures: [
      "B4 己 规模以上工业增加值 level 2023年上半年 120.5亿元 .1",
      "C4 己 规模以上工业增加值 growth 2023年上半年 0.063% .1",
      "B5 己 固定资产投资 level 2023年上半年 230.1亿元 .1",
      "C5 己 固定资产投资 growth 2023年上半年 0.082% .1",
    ],
  },
  {
    name: "累计数 beside the month",
    on: "Sheet1",
    sheet: [
      "2023年6月甲县财政收支情况表|<|<|<|<",
      "||||单位：万元",
      "项目|本月数|累计数|上年同期累计|累计增减（%）",
      "一般公共预算收入|1250|8060|7500|7.5",
      "税收收入|850|5060|4900|3.3",
      "  其中：增值税|400|3000|2800|7.1",
      "非税收入|400|3000|2600|15.4",
    ],
    figures: [
      "B4 己 一般公共预算收入 level 2023年6月 1250万元 .0",
      "C4 己 一般公共预算收入 level 2023年上半年 8060万元 .0",
      "D4 己 一般公共预算收入 level 2022年上半年 7500万元 .0",
      "E4 己 一般公共预算收入 growth 2023年上半年 0.075% .1",
      "B5 己 税收收入 level 2023年6月 850万元 .0",
      "C5 己 税收收入 level 2023年上半年 5060万元 .0",
      "D5 己 税收收入 level 2022年上半年 4900万元 .0",
      "E5 己 税收收入 growth 2023年上半年 0.033% .1",
      "B6 己 增值税 level 2023年6月 400万元 .0 partOf=税收收入",
      "C6 己 增值税 level 2023年上半年 3000万元 .0 partOf=税收收入",
      "D6 己 增值税 level 2022年上半年 2800万元 .0 partOf=税收收入",
      "E6 己 增值税 growth 2023年上半年 0.071% .1 partOf=税收收入",
      "B7 己 非税收入 level 2023年6月 400万元 .0",
      "C7 己 非税收入 level 2023年上半年 3000万元 .0",
      "D7 己 非税收入 level 2022年上半年 2600万元 .0",
      "E7 己 非税收入 growth 2023年上半年 0.154% .1",
    ],
  },
  {
    name: "a month and all months so far over their growth, and kinds that make up what the title names",
    on: "Sheet1",
    sheet: [
      "甲市2023年6月招商引资情况表|<|<|<|<",
      "||||单位：亿元",
      "类别|6月|<|1—6月|<",
      "^|本月完成|同比增长（%）|累计完成|同比增长（%）",
      "合计|12.5|3.2|80.6|5.1",
      "第一产业|1.5|2.0|8.6|4.1",
      "第二产业|6.0|3.0|40.0|5.0",
      "第三产业|5.0|4.0|32.0|5.5",
    ],
    figures: [
      "B5 己 招商引资 level 2023年6月 12.5亿元 .1",
      "C5 己 招商引资 growth 2023年6月 0.032% .1",
      "D5 己 招商引资 level 2023年上半年 80.6亿元 .1",
      "E5 己 招商引资 growth 2023年上半年 0.051% .1",
      "B6 己 第一产业 level 2023年6月 1.5亿元 .1 partOf=招商引资",
      "C6 己 第一产业 growth 2023年6月 0.02% .0 partOf=招商引资",
      "D6 己 第一产业 level 2023年上半年 8.6亿元 .1 partOf=招商引资",
      "E6 己 第一产业 growth 2023年上半年 0.041% .1 partOf=招商引资",
      "B7 己 第二产业 level 2023年6月 6亿元 .0 partOf=招商引资",
      "C7 己 第二产业 growth 2023年6月 0.03% .0 partOf=招商引资",
      "D7 己 第二产业 level 2023年上半年 40亿元 .0 partOf=招商引资",
      "E7 己 第二产业 growth 2023年上半年 0.05% .0 partOf=招商引资",
      "B8 己 第三产业 level 2023年6月 5亿元 .0 partOf=招商引资",
      "C8 己 第三产业 growth 2023年6月 0.04% .0 partOf=招商引资",
      "D8 己 第三产业 level 2023年上半年 32亿元 .0 partOf=招商引资",
      "E8 己 第三产业 growth 2023年上半年 0.055% .1 partOf=招商引资",
    ],
  },
];

describe("a month and the year so far", () => {
  readsAsDrawn(SHEETS);
});

describe("the file of a workbook", () => {
  const periodIn = (file: string, sheet: readonly string[]) =>
    readWorkbook({ ...bookOf(sheetOf("Sheet1", sheet)), file }).observations.map(
      ({ period }) => period && printPeriod(period),
    );

  it("says the period where nothing in it does", () => {
    const sheet = ["主要经济指标|<", "指标|完成额", "财政收入（亿元）|12.5"];
    expect(periodIn("甲市2023年1-6月主要指标.xlsx", sheet)).toEqual(["2023年上半年"]);
  });

  it("says the months of a year in the title", () => {
    const sheet = ["2023年主要经济指标|<", "指标|完成额", "财政收入（亿元）|12.5"];
    expect(periodIn("2023年1-6月主要指标.xlsx", sheet)).toEqual(["2023年上半年"]);
  });

  it("says nothing of another year, of goals, nor by a month alone", () => {
    const goals = ["2023年目标任务|<", "指标|目标", "财政收入（亿元）|12.5"];
    const sheet = ["2023年主要经济指标|<", "指标|完成额", "财政收入（亿元）|12.5"];
    expect(periodIn("2023年1-6月主要指标.xlsx", goals)).toEqual(["2023年"]);
    expect(periodIn("2024年1-6月主要指标.xlsx", sheet)).toEqual(["2023年"]);
    expect(periodIn("2023年6月主要指标.xlsx", sheet)).toEqual(["2023年"]);
  });
});
