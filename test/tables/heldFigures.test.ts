import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets as clerks write them, with what they say of other times than the year before. */
const SHEETS = [
  {
    name: "a bank's statement: since the year's beginning, more or less than in the year before",
    on: "Sheet1",
    sheet: [
      "平川县2023年6月末金融机构存贷款情况（单位：亿元）|<|<|<|<",
      "指标|余额|比年初增加|同比增长（%）|同比多增",
      "各项存款|560.2|45.3|9.8|12.1",
      "各项贷款|423.5|38.6|12.4|-4.5",
    ],
    figures: [
      "B3 己 各项存款余额 level 2023年6月 560.2亿元 .1",
      "C3 己 各项存款余额 change 2023年6月 45.3亿元 .1 since=year-start",
      "D3 己 各项存款余额 growth 2023年6月 0.098% .1",
      "E3 己 各项存款余额 change 2023年6月 12.1亿元 .1 moves=change",
      "B4 己 各项贷款余额 level 2023年6月 423.5亿元 .1",
      "C4 己 各项贷款余额 change 2023年6月 38.6亿元 .1 since=year-start",
      "D4 己 各项贷款余额 growth 2023年6月 0.124% .1",
      "E4 己 各项贷款余额 change 2023年6月 -4.5亿元 .1 moves=change",
    ],
  },
  {
    name: "months and the ones before them",
    on: "6月",
    sheet: [
      "甲县2023年6月主要指标",
      "指标|本月|环比增长（%）|同比增长（%）",
      "工业用电量（万千瓦时）|3200|2.3|6.7",
    ],
    figures: [
      "B3 己 工业用电量 level 2023年6月 3200万千瓦时 .0",
      "C3 己 工业用电量 growth 2023年6月 0.023% .1 since=period-before",
      "D3 己 工业用电量 growth 2023年6月 0.067% .1",
    ],
  },
  {
    name: "places gained and lost",
    on: "Sheet1",
    sheet: [
      "平川县2023年主要指标|<|<|<|<",
      "指标|数值|全省位次|位次变化|尚差",
      "专利授权量（件）|120|5|↑2|3",
      "高新技术企业（家）|30|8|↓1|0",
    ],
    figures: [
      "B3 己 专利授权量 level 2023年 120件 .0",
      "C3 己 专利授权量 rank 2023年 5位 .0 scope=全省",
      "D3 己 专利授权量 change 2023年 2位 .0 moves=place",
      "E3 己 专利授权量 gap 2023年 -3件 .0 scope=目标",
      "B4 己 高新技术企业 level 2023年 30家 .0",
      "C4 己 高新技术企业 rank 2023年 8位 .0 scope=全省",
      "D4 己 高新技术企业 change 2023年 -1位 .0 moves=place",
      "E4 己 高新技术企业 gap 2023年 0家 .0 scope=目标",
    ],
  },
  {
    name: "places by the places of before",
    on: "Sheet1",
    sheet: [
      "平川县2023年主要指标|<|<|<|<",
      "指标|2023年|位次|上年位次|位次变化",
      "专利授权量（件）|120|5|7|2",
      "高新技术企业（家）|30|8|7|-1",
    ],
    figures: [
      "B3 己 专利授权量 level 2023年 120件 .0",
      "C3 己 专利授权量 rank 2023年 5位 .0",
      "D3 己 专利授权量 previous-rank 2023年 7位 .0",
      "E3 己 专利授权量 change 2023年 2位 .0 moves=place",
      "B4 己 高新技术企业 level 2023年 30家 .0",
      "C4 己 高新技术企业 rank 2023年 8位 .0",
      "D4 己 高新技术企业 previous-rank 2023年 7位 .0",
      "E4 己 高新技术企业 change 2023年 -1位 .0 moves=place",
    ],
  },
  {
    name: "places, nobody says which way",
    on: "Sheet1",
    sheet: ["平川县2023年主要指标|<|<|<", "指标|2023年|位次|位次变化", "专利授权量（件）|120|5|2"],
    figures: ["B3 己 专利授权量 level 2023年 120件 .0", "C3 己 专利授权量 rank 2023年 5位 .0"],
  },
  {
    name: "places of before, counted the other way round",
    on: "Sheet1",
    sheet: [
      "平川县2023年主要指标|<|<|<|<",
      "指标|2023年|位次|上年位次|位次变化",
      "专利授权量（件）|120|5|7|-2",
      "高新技术企业（家）|30|8|7|1",
    ],
    figures: [
      "B3 己 专利授权量 level 2023年 120件 .0",
      "C3 己 专利授权量 rank 2023年 5位 .0",
      "D3 己 专利授权量 previous-rank 2023年 7位 .0",
      "E3 己 专利授权量 change 2023年 2位 .0 moves=place",
      "B4 己 高新技术企业 level 2023年 30家 .0",
      "C4 己 高新技术企业 rank 2023年 8位 .0",
      "D4 己 高新技术企业 previous-rank 2023年 7位 .0",
      "E4 己 高新技术企业 change 2023年 -1位 .0 moves=place",
    ],
  },
  {
    name: "two years on average",
    on: "Sheet1",
    sheet: [
      "2021年甲市主要经济指标|<|<|<",
      "指标|绝对量|同比增长（%）|两年平均增长（%）",
      "规模以上工业增加值（亿元）|126.5|12.3|6.5",
    ],
    figures: [
      "B3 己 规模以上工业增加值 level 2021年 126.5亿元 .1",
      "C3 己 规模以上工业增加值 growth 2021年 0.123% .1",
      "D3 己 规模以上工业增加值 growth 2021年 0.065% .1 since=two-years",
    ],
  },
  {
    name: "growth and shares that have moved",
    on: "Sheet1",
    sheet: [
      "2021年1-6月甲市主要经济指标|<|<|<|<|<",
      "指标|绝对量|同比增长（%）|增速比上年同期±（百分点）|占比（%）|占比变化（百分点）",
      "工业投资（亿元）|126.5|12.3|6.5|32.1|-0.4",
    ],
    figures: [
      "B3 己 工业投资 level 2021年上半年 126.5亿元 .1",
      "C3 己 工业投资 growth 2021年上半年 0.123% .1",
      "D3 己 工业投资 points-change 2021年上半年 6.5个百分点 .1 moves=growth",
      "E3 己 工业投资 share 2021年上半年 0.321% .1",
      "F3 己 工业投资 points-change 2021年上半年 -0.4个百分点 .1 moves=share",
    ],
  },
  {
    name: "counties",
    on: "Sheet1",
    sheet: [
      "2023年6月末各县存款（单位：亿元）|<|<|<",
      "地区|存款余额|较年初增加|较年初增长（%）|位次|位次变化",
      "甲县|120.5|8.5|7.6|2|+1",
      "乙县|150.5|9.5|6.6|1|-1",
      "丙县|90.1|3.5|4.0|3|0",
    ],
    figures: [
      "B3 甲县 存款余额 level 2023年6月 120.5亿元 .1",
      "C3 甲县 存款余额 change 2023年6月 8.5亿元 .1 since=year-start",
      "D3 甲县 存款余额 growth 2023年6月 0.076% .1 since=year-start",
      "E3 甲县 存款余额 rank 2023年6月 2位 .0",
      "F3 甲县 存款余额 change 2023年6月 1位 .0 moves=place",
      "B4 乙县 存款余额 level 2023年6月 150.5亿元 .1",
      "C4 乙县 存款余额 change 2023年6月 9.5亿元 .1 since=year-start",
      "D4 乙县 存款余额 growth 2023年6月 0.066% .1 since=year-start",
      "E4 乙县 存款余额 rank 2023年6月 1位 .0",
      "F4 乙县 存款余额 change 2023年6月 -1位 .0 moves=place",
      "B5 丙县 存款余额 level 2023年6月 90.1亿元 .1",
      "C5 丙县 存款余额 change 2023年6月 3.5亿元 .1 since=year-start",
      "D5 丙县 存款余额 growth 2023年6月 0.04% .0 since=year-start",
      "E5 丙县 存款余额 rank 2023年6月 3位 .0",
      "F5 丙县 存款余额 change 2023年6月 0位 .0 moves=place",
    ],
  },
  {
    name: "years and yearly",
    on: "Sheet1",
    sheet: [
      "平川县主要科技指标",
      "指标|2020年|2021年|2022年|2023年|年均增速%",
      "技术合同成交额（亿元）|2.3|4.1|7.8|12.6|76.2",
    ],
    figures: [
      "B3 己 技术合同成交额 level 2020年 2.3亿元 .1",
      "C3 己 技术合同成交额 level 2021年 4.1亿元 .1",
      "D3 己 技术合同成交额 level 2022年 7.8亿元 .1",
      "E3 己 技术合同成交额 level 2023年 12.6亿元 .1",
      "F3 己 技术合同成交额 growth 2023年 0.762% .1 since=yearly",
    ],
  },
];

describe("movements that are none over the year before", () => {
  readsAsDrawn(SHEETS);
});
