import { readsAsDrawn } from "../support/drawnFigures";

/** Sheets by which bureaus are assessed and held beside others, and the blocks of a monthly report: drawn here, figures made up. */
describe("a table that tells points beside what earned them", () => {
  readsAsDrawn([
    {
      name: "keeps the units of its indicators, though its title names points",
      sheet: [
        "2022年度目标考核得分表|<|<|<|<|<",
        "序号|考核指标|权重|目标值|完成值|得分",
        "1|R&D经费（亿元）|20|10|12|20",
        "2|技术合同成交额（亿元）|10|30|27|9",
      ],
      figures: [
        "D3 己 R&D经费 target 2022年 10亿元 .0",
        "E3 己 R&D经费 level 2022年 12亿元 .0",
        "F3 己 R&D经费得分 level 2022年 20分 .0",
        "D4 己 技术合同成交额 target 2022年 30亿元 .0",
        "E4 己 技术合同成交额 level 2022年 27亿元 .0",
        "F4 己 技术合同成交额得分 level 2022年 9分 .0",
      ],
    },
  ]);
});

describe("a table of places", () => {
  readsAsDrawn([
    {
      name: "is that of the only area beside the whole",
      sheet: [
        "2022年全省各市主要指标排名|<|<|<",
        "指标|全省|甲市|位次",
        "工业增加值增速（%）|5|6.5|3",
        "固定资产投资增速（%）|4|3.5|8",
      ],
      figures: [
        "B3 全省(total) 工业增加值 growth 2022年 0.05% .0",
        "C3 甲市 工业增加值 growth 2022年 0.065% .1",
        "D3 甲市 工业增加值 growth-rank 2022年 3位 .0",
        "B4 全省(total) 固定资产投资 growth 2022年 0.04% .0",
        "C4 甲市 固定资产投资 growth 2022年 0.035% .1",
        "D4 甲市 固定资产投资 growth-rank 2022年 8位 .0",
      ],
    },
  ]);
});

describe("blocks under numbered lines", () => {
  readsAsDrawn([
    {
      name: "may divide what their columns count, though 指标 stands over the rows",
      sheet: [
        "二、工业|<|<|<",
        "指标|企业数（家）|增加值增速（%）|产值（亿元）",
        "规模以上工业|131|6.5|290.7",
        "其中：轻工业|52|5|120.4",
        "重工业|79|7|170.3",
      ],
      figures: [
        "B3 己 规模以上工业企业数 level 2020年 131家 .0 partOf=工业企业数",
        "C3 己 规模以上工业增加值 growth 2020年 0.065% .1 partOf=工业增加值",
        "D3 己 规模以上工业产值 level 2020年 290.7亿元 .1 partOf=工业产值",
        "B4 己 轻工业企业数 level 2020年 52家 .0 partOf=规模以上工业企业数",
        "C4 己 轻工业增加值 growth 2020年 0.05% .0 partOf=规模以上工业增加值",
        "D4 己 轻工业产值 level 2020年 120.4亿元 .1 partOf=规模以上工业产值",
        "B5 己 重工业企业数 level 2020年 79家 .0 partOf=规模以上工业企业数",
        "C5 己 重工业增加值 growth 2020年 0.07% .0 partOf=规模以上工业增加值",
        "D5 己 重工业产值 level 2020年 170.3亿元 .1 partOf=规模以上工业产值",
      ],
    },
    {
      name: "of a school year beside the one before",
      sheet: [
        "2022—2023学年教育事业基本情况|<|<|<",
        "项目|单位|本学年|上学年",
        "学校数|所|20|25",
        "专任教师|人|3000|2900",
      ],
      figures: [
        "C3 己 学校数 level 2022—2023学年 20所 .0",
        "D3 己 学校数 level 2021—2022学年 25所 .0",
        "C4 己 专任教师 level 2022—2023学年 3000人 .0",
        "D4 己 专任教师 level 2021—2022学年 2900人 .0",
      ],
    },
  ]);
});
