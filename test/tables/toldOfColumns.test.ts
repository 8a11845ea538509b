import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

const ACROSS: readonly DrawnFigures[] = [
  {
    name: "indicators across, and what is told of each of them down",
    on: "2023年",
    sheet: [
      "2023年就业主要指标|<|<",
      "项目|城镇新增就业|失业人员再就业",
      "目标（人）|3000|1000",
      "完成（人）|3300|1210",
      "完成率（%）|110|121",
      "同比增长（%）|5.1|-3.2",
      "全市位次|2|1",
    ],
    figures: [
      "B3 己 城镇新增就业 target 2023年 3000人 .0",
      "C3 己 失业人员再就业 target 2023年 1000人 .0",
      "B4 己 城镇新增就业 level 2023年 3300人 .0",
      "C4 己 失业人员再就业 level 2023年 1210人 .0",
      "B5 己 城镇新增就业 completion 2023年 1.1% .0",
      "C5 己 失业人员再就业 completion 2023年 1.21% .0",
      "B6 己 城镇新增就业 growth 2023年 0.051% .1",
      "C6 己 失业人员再就业 growth 2023年 -0.032% .1",
      "B7 己 城镇新增就业 rank 2023年 2位 .0 scope=全市",
      "C7 己 失业人员再就业 rank 2023年 1位 .0 scope=全市",
    ],
  },
  {
    name: "总量, 占比 and 拉动 of the industries across",
    on: "2023年",
    sheet: [
      "2023年地区生产总值构成|<|<|<",
      "项目|地区生产总值|第一产业|第二产业",
      "总量(亿元)|100|20|80",
      "占GDP比重(%)|100|20|80",
      "上年占比(%)|100|21.5|78.5",
      "拉动GDP增长(百分点)|—|0.7|0.4",
    ],
    figures: [
      "B3 己 地区生产总值 level 2023年 100亿元 .0",
      "C3 己 第一产业增加值 level 2023年 20亿元 .0",
      "D3 己 第二产业增加值 level 2023年 80亿元 .0",
      "B4 己 地区生产总值 share 2023年 1% .0 whole=GDP",
      "C4 己 第一产业增加值 share 2023年 0.2% .0 whole=GDP",
      "D4 己 第二产业增加值 share 2023年 0.8% .0 whole=GDP",
      "B5 己 地区生产总值 share 2022年 1% .0",
      "C5 己 第一产业增加值 share 2022年 0.215% .1",
      "D5 己 第二产业增加值 share 2022年 0.785% .1",
      "C6 己 第一产业拉动GDP增长 level 2023年 0.7个百分点 .1",
      "D6 己 第二产业拉动GDP增长 level 2023年 0.4个百分点 .1",
    ],
  },
  {
    name: "years and the growth between them down, indicators in units of their own across",
    on: "2023年",
    sheet: [
      "项目|规上产值（亿元）|企业数（户）",
      "2022年|100|300",
      "2023年|110|310",
      "增长（%）|10|3.3",
    ],
    figures: [
      "B2 己 规上产值 level 2022年 100亿元 .0",
      "C2 己 企业数 level 2022年 300户 .0",
      "B3 己 规上产值 level 2023年 110亿元 .0",
      "C3 己 企业数 level 2023年 310户 .0",
      "B4 己 规上产值 growth 2023年 0.1% .0",
      "C4 己 企业数 growth 2023年 0.033% .1",
    ],
  },
];

describe("rows that only say what is told of the columns", () => readsAsDrawn(ACROSS));
