import { readsAsDrawn } from "../support/drawnFigures";

/** Growth over several years, each on the one before: drawn here, figures made up. */
describe("average growth over several years", () => {
  readsAsDrawn([
    {
      name: "is what the title says of a column that says 增速",
      sheet: ["2021年工业增加值两年平均增速|<", "行业|增速（%）", "采矿业|6.1", "制造业|5.2"],
      figures: [
        "B3 己 采矿业工业增加值 growth 2021年 0.061% .1 since=two-years partOf=工业增加值",
        "B4 己 制造业工业增加值 growth 2021年 0.052% .1 since=two-years partOf=工业增加值",
      ],
    },
    {
      name: "is what the title says of the indicators of all columns",
      sheet: [
        "2021年各市主要指标两年平均增长情况|<|<",
        "地区|地区生产总值（%）|固定资产投资（%）",
        "甲市|6|7",
        "乙市|5|6",
      ],
      figures: [
        "B3 甲市 地区生产总值 growth 2021年 0.06% .0 since=two-years",
        "C3 甲市 固定资产投资 growth 2021年 0.07% .0 since=two-years",
        "B4 乙市 地区生产总值 growth 2021年 0.05% .0 since=two-years",
        "C4 乙市 固定资产投资 growth 2021年 0.06% .0 since=two-years",
      ],
    },
    {
      name: "is no level beside levels that the title names with it",
      sheet: ["近两年主要指标年均增长|<|<", "指标|2021年|年均增长（%）", "茶叶产量（吨）|100|6"],
      figures: [
        "B3 己 茶叶产量 level 2021年 100吨 .0",
        "C3 己 茶叶产量 growth 2021年 0.06% .0 since=yearly",
      ],
    },
    {
      name: "stands beside the growth of each year, which the title says the years hold",
      sheet: [
        "2021年主要指标增速|<|<|<",
        "指标|2021年|2020年|两年平均",
        "地区生产总值|12|6|9",
        "固定资产投资|10.5|5|7.7",
      ],
      figures: [
        "B3 己 地区生产总值 growth 2021年 0.12% .0",
        "C3 己 地区生产总值 growth 2020年 0.06% .0",
        "D3 己 地区生产总值 growth 2021年 0.09% .0 since=two-years",
        "B4 己 固定资产投资 growth 2021年 0.105% .1",
        "C4 己 固定资产投资 growth 2020年 0.05% .0",
        "D4 己 固定资产投资 growth 2021年 0.077% .1 since=two-years",
      ],
    },
    {
      name: "is of each year between two, and no average of anybody, where a heading says only 平均增长",
      sheet: [
        "2023年主要指标|<|<|<|<",
        "指标|单位|2020年|2023年|平均增长（%）",
        "地区生产总值|亿元|800|1000|7.7",
      ],
      figures: [
        "C3 己 地区生产总值 level 2020年 800亿元 .0",
        "D3 己 地区生产总值 level 2023年 1000亿元 .0",
        "E3 己 地区生产总值 growth 2023年 0.077% .1 since=yearly",
      ],
    },
    {
      name: "is that of the last two years where it says so",
      sheet: ["2023年主要指标|<|<|<", "指标|单位|2023年|近两年年均增长（%）", "茶叶产量|吨|100|6"],
      figures: [
        "C3 己 茶叶产量 level 2023年 100吨 .0",
        "D3 己 茶叶产量 growth 2023年 0.06% .0 since=two-years",
      ],
    },
  ]);
});

describe("an amount under a heading of nothing but %", () => {
  readsAsDrawn([
    {
      name: "is how much it has grown",
      sheet: ["2021年各市主要指标|<|<", "地区|地区生产总值（%）|城镇化率（%）", "甲市|6|57"],
      figures: [
        "B3 甲市 地区生产总值 growth 2021年 0.06% .0",
        "C3 甲市 城镇化率 level 2021年 0.57% .0",
      ],
    },
  ]);
});
