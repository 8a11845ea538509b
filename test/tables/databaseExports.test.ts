import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Names with marks behind an underline: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "know a month from all months so far",
    on: "Sheet1",
    sheet: [
      "数据库：月度数据|<|<|<",
      "时间：最近3个月|<|<|<",
      "指标|2023年4月|2023年3月|2023年2月",
      "社会消费品零售总额_当期值(亿元)|34910|37855|",
      "社会消费品零售总额_累计值(亿元)|149833|114922|77067",
      "社会消费品零售总额_同比增长(%)|18.4|10.6|",
      "社会消费品零售总额_累计增长(%)|8.5|5.8|3.5",
      "数据来源：国家统计局|||",
    ],
    figures: [
      "B4 己 社会消费品零售总额 level 2023年4月 34910亿元 .0",
      "C4 己 社会消费品零售总额 level 2023年3月 37855亿元 .0",
      "B5 己 社会消费品零售总额 level 2023年1—4月 149833亿元 .0",
      "C5 己 社会消费品零售总额 level 2023年一季度 114922亿元 .0",
      "D5 己 社会消费品零售总额 level 2023年1—2月 77067亿元 .0",
      "B6 己 社会消费品零售总额 growth 2023年4月 0.184% .1",
      "C6 己 社会消费品零售总额 growth 2023年3月 0.106% .1",
      "B7 己 社会消费品零售总额 growth 2023年1—4月 0.085% .1",
      "C7 己 社会消费品零售总额 growth 2023年一季度 0.058% .1",
      "D7 己 社会消费品零售总额 growth 2023年1—2月 0.035% .1",
    ],
  },
  {
    name: "name the indicators above the months",
    on: "Sheet1",
    sheet: [
      "指标名称|固定资产投资额_累计值|固定资产投资额_累计增长|房地产开发投资_累计值|房地产开发投资_累计增长",
      "2023年3月|100.5|5.1|30.2|-3.1",
      "2023年2月|60.5|5.5|20.2|-4.1",
    ],
    figures: [
      "B2 己 固定资产投资额 level 2023年一季度 100.5 .1",
      "C2 己 固定资产投资额 growth 2023年一季度 0.051% .1",
      "D2 己 房地产开发投资 level 2023年一季度 30.2 .1",
      "E2 己 房地产开发投资 growth 2023年一季度 -0.031% .1",
      "B3 己 固定资产投资额 level 2023年1—2月 60.5 .1",
      "C3 己 固定资产投资额 growth 2023年1—2月 0.055% .1",
      "D3 己 房地产开发投资 level 2023年1—2月 20.2 .1",
      "E3 己 房地产开发投资 growth 2023年1—2月 -0.041% .1",
    ],
  },
];

describe("exports of statistics databases", () => {
  readsAsDrawn(SHEETS);
});
