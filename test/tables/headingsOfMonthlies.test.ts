import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

const HEADINGS: readonly DrawnFigures[] = [
  {
    name: "位次 under 占全市比重 is the place among all of it, which that of the share and that of the figure are",
    sheet: [
      "指标|2021年|2022年|<|<",
      "^|^|绝对额|占全市比重|<",
      "^|^|^|比重(%)|位次",
      "进出口总额（亿元）|52|61|8.4|3",
    ],
    figures: [
      "B4 己 进出口总额 level 2021年 52亿元 .0",
      "C4 己 进出口总额 level 2022年 61亿元 .0",
      "D4 己 进出口总额 share 2022年 0.084% .1 whole=全市",
      "E4 己 进出口总额 rank 2022年 3位 .0 scope=全市",
    ],
  },
  {
    name: "占全省 behind two amounts is of the one that the figures bear out",
    sheet: [
      "2023年各市技术合同|<|<|<",
      "市|合同项数（项）|成交额（亿元）|占全省",
      "甲市|300|55|55",
      "乙市|200|45|45",
      "全省|500|100|",
    ],
    figures: [
      "B3 甲市 技术合同项数 level 2023年 300项 .0",
      "C3 甲市 技术合同成交额 level 2023年 55亿元 .0",
      "D3 甲市 技术合同成交额 share 2023年 0.55% .0 whole=全省",
      "B4 乙市 技术合同项数 level 2023年 200项 .0",
      "C4 乙市 技术合同成交额 level 2023年 45亿元 .0",
      "D4 乙市 技术合同成交额 share 2023年 0.45% .0 whole=全省",
      "B5 己(total) 技术合同项数 level 2023年 500项 .0 scope=全省",
      "C5 己(total) 技术合同成交额 level 2023年 100亿元 .0 scope=全省",
    ],
  },
  {
    name: "累计 until the end of a year is of all years until then",
    sheet: [
      "平台与人才|<|<|<",
      "类别|2024年新增|累计（至2024年底）|单位",
      "省级重点实验室|3|68|个",
      "省级人才|11|126|人",
    ],
    figures: [
      "B3 己 省级重点实验室 level 2024年 3个 .0 counting=new",
      "C3 己 省级重点实验室 level 2024年 68个 .0 counting=cumulative",
      "B4 己 省级人才 level 2024年 11人 .0 counting=new",
      "C4 己 省级人才 level 2024年 126人 .0 counting=cumulative",
    ],
  },
  {
    name: "累计 since a park was founded, or until now, is of all years as well",
    sheet: [
      "2024年园区情况|<|<",
      "指标|本年新增|开园以来累计",
      "入园企业（家）|12|140",
      "孵化项目（个）|7|65",
    ],
    figures: [
      "B3 己 入园企业 level 2024年 12家 .0 counting=new",
      "C3 己 入园企业 level 2024年 140家 .0 counting=cumulative",
      "B4 己 孵化项目 level 2024年 7个 .0 counting=new",
      "C4 己 孵化项目 level 2024年 65个 .0 counting=cumulative",
    ],
  },
  {
    name: "who made the table, alone at its right end over the headings, heads no column",
    sheet: [
      "2024年10月份主要工业产品产量|<|<|<|<",
      "||||某县统计局工业科",
      "产品名称|单位|10月产量|上年同月|增长%",
      "水泥|万吨|57.9|65.2|-11.2",
      "原煤|万吨|11.6|7.8|48.7",
    ],
    figures: [
      "C4 己 水泥产量 level 2024年10月 57.9万吨 .1",
      "D4 己 水泥产量 level 2023年10月 65.2万吨 .1",
      "E4 己 水泥产量 growth 2024年10月 -0.112% .1",
      "C5 己 原煤产量 level 2024年10月 11.6万吨 .1",
      "D5 己 原煤产量 level 2023年10月 7.8万吨 .1",
      "E5 己 原煤产量 growth 2024年10月 0.487% .1",
    ],
  },
  {
    name: "金融机构（10月末） in the corner dates the table, and its rows say themselves that they are balances",
    on: "2024年",
    sheet: [
      "单位：亿元|<|<|<",
      "金融机构（10月末）|余额|比年初增加|同比（%）",
      "各项存款余额|198.6|9.8|10.7",
      " 住户存款|151.3|9.1|11.9",
      "各项贷款余额|177.4|15.4|11",
    ],
    figures: [
      "B3 己 各项存款余额 level 2024年10月 198.6亿元 .1",
      "C3 己 各项存款余额 change 2024年10月 9.8亿元 .1 since=year-start",
      "D3 己 各项存款余额 growth 2024年10月 0.107% .1",
      "B4 己 住户存款余额 level 2024年10月 151.3亿元 .1",
      "C4 己 住户存款余额 change 2024年10月 9.1亿元 .1 since=year-start",
      "D4 己 住户存款余额 growth 2024年10月 0.119% .1",
      "B5 己 各项贷款余额 level 2024年10月 177.4亿元 .1",
      "C5 己 各项贷款余额 change 2024年10月 15.4亿元 .1 since=year-start",
      "D5 己 各项贷款余额 growth 2024年10月 0.11% .0",
    ],
  },
  {
    name: "调整前 and 调整后 of standards are those of the year before and of the year",
    sheet: [
      "2023年生活保障标准调整情况|<|<|<",
      "||||单位：元/人·月",
      "保障项目|调整前|调整后|提高（%）",
      "城市低保标准|990|1040|5.1",
      "农村低保标准|800|868|8.5",
    ],
    figures: [
      "B4 己 城市低保标准 level 2022年 990元/人·月 .0",
      "C4 己 城市低保标准 level 2023年 1040元/人·月 .0",
      "D4 己 城市低保标准 growth 2023年 0.051% .1",
      "B5 己 农村低保标准 level 2022年 800元/人·月 .0",
      "C5 己 农村低保标准 level 2023年 868元/人·月 .0",
      "D5 己 农村低保标准 growth 2023年 0.085% .1",
    ],
  },
  {
    name: "a budget is adjusted within its year: nothing is of the year before",
    sheet: ["2023年预算调整方案|<|<", "科目|调整前|调整后", "教育支出（万元）|990|1040"],
    figures: [
      "B3 己 调整前教育支出 level 2023年 990万元 .0",
      "C3 己 调整后教育支出 level 2023年 1040万元 .0",
    ],
  },
  {
    name: "the months of the second half go on below those of the first, under no title of their own",
    sheet: [
      "2022年城镇新增就业分月进度（人）|<|<",
      "月份|1月|2月",
      "当月|520|480",
      "累计|520|1000",
      "||",
      "月份|3月|4月",
      "当月|890|770",
      "累计|1890|2660",
    ],
    figures: [
      "B3 己 城镇新增就业 level 2022年1月 520人 .0",
      "C3 己 城镇新增就业 level 2022年2月 480人 .0",
      "B4 己 城镇新增就业 level 2022年1月 520人 .0",
      "C4 己 城镇新增就业 level 2022年1—2月 1000人 .0",
      "B7 己 城镇新增就业 level 2022年3月 890人 .0",
      "C7 己 城镇新增就业 level 2022年4月 770人 .0",
      "B8 己 城镇新增就业 level 2022年一季度 1890人 .0",
      "C8 己 城镇新增就业 level 2022年1—4月 2660人 .0",
    ],
  },
];

describe("headings of monthly and yearly reports", () => readsAsDrawn(HEADINGS));
