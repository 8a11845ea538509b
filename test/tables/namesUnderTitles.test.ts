import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** What a title adds to names, and what it must not: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "出口 under 外贸进出口 is no 进出口",
    on: "Sheet1",
    sheet: [
      "甲市历年外贸进出口情况（万美元）|<|<|<",
      "年份|进出口总额|出口|进口",
      "2022|30241|18120|12121",
      "2023|33406|20015|13391",
    ],
    figures: [
      "B3 己 外贸进出口总额 level 2022年 30241万美元 .0",
      "C3 己 出口 level 2022年 18120万美元 .0",
      "D3 己 进口 level 2022年 12121万美元 .0",
      "B4 己 外贸进出口总额 level 2023年 33406万美元 .0",
      "C4 己 出口 level 2023年 20015万美元 .0",
      "D4 己 进口 level 2023年 13391万美元 .0",
    ],
  },
  {
    name: "an industry under 分产业产值 is no zone, whatever the title divides",
    on: "Sheet1",
    sheet: [
      "2023年1—9月园区规上工业分产业产值表|<|<",
      "产业|产值（亿元）|同比增长（%）",
      "新型显示|61.27|4.2",
      "化工产业|35.10|-1.3",
      "合计|96.37|2.1",
    ],
    figures: [
      "B3 己 新型显示产业产值 level 2023年前三季度 61.27亿元 .2 partOf=园区规上工业分产业产值",
      "C3 己 新型显示产业产值 growth 2023年前三季度 0.042% .1 partOf=园区规上工业分产业产值",
      "B4 己 化工产业产值 level 2023年前三季度 35.1亿元 .1 partOf=园区规上工业分产业产值",
      "C4 己 化工产业产值 growth 2023年前三季度 -0.013% .1 partOf=园区规上工业分产业产值",
      "B5 己 园区规上工业分产业产值 level 2023年前三季度 96.37亿元 .2",
      "C5 己 园区规上工业分产业产值 growth 2023年前三季度 0.021% .1",
    ],
  },
  {
    name: "综合指数 under 空气质量排名 is that of the air, and 浓度 under PM2.5 stands behind it",
    on: "Sheet1",
    sheet: [
      "2023年部分县（市、区）空气质量排名|<|<|<",
      "县（市、区）|综合指数|PM2.5（微克/立方米）|<",
      "^|^|浓度|同比",
      "东岭县|4.52|36|-2.7%",
      "西岭县|4.61|39|-1.5%",
      "南岭区|4.73|40|1.2%",
    ],
    figures: [
      "B4 东岭县 空气质量综合指数 level 2023年 4.52 .2",
      "C4 东岭县 PM2.5浓度 level 2023年 36微克/立方米 .0",
      "D4 东岭县 PM2.5浓度 growth 2023年 -0.027% .1",
      "B5 西岭县 空气质量综合指数 level 2023年 4.61 .2",
      "C5 西岭县 PM2.5浓度 level 2023年 39微克/立方米 .0",
      "D5 西岭县 PM2.5浓度 growth 2023年 -0.015% .1",
      "B6 南岭区 空气质量综合指数 level 2023年 4.73 .2",
      "C6 南岭区 PM2.5浓度 level 2023年 40微克/立方米 .0",
      "D6 南岭区 PM2.5浓度 growth 2023年 0.012% .1",
    ],
  },
  {
    name: "省辖市 before an amount says whose rows these are",
    on: "Sheet1",
    sheet: ["2023年省辖市技术合同成交额情况|<", "省辖市|成交额（亿元）", "甲市|62.3", "乙市|41.6"],
    figures: [
      "B3 甲市 技术合同成交额 level 2023年 62.3亿元 .1",
      "B4 乙市 技术合同成交额 level 2023年 41.6亿元 .1",
    ],
  },
];

describe("names under titles", () => {
  readsAsDrawn(SHEETS);
});
