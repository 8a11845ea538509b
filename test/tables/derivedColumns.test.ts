import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "places, gap and share behind amount and rate",
    sheet: [
      "地区|R&D经费（亿元）|R&D经费投入强度（%）|总量位次|强度位次|强度与全国差距（个百分点）|占全国比重（%）",
      "全国|100|2.54@0.00|||",
      "甲省|10|2.33|3|4|-0.21|10.0",
    ],
    tables: ["2020年!A1:G3 entity-by-indicator 全国"],
    figures: [
      "B2 全国(total) R&D经费 level 2020年 100亿元 .0 scope=全国",
      "C2 全国(total) R&D经费投入强度 level 2020年 0.0254% .2 scope=全国",
      "B3 甲省 R&D经费 level 2020年 10亿元 .0",
      "C3 甲省 R&D经费投入强度 level 2020年 0.0233% .2",
      "D3 甲省 R&D经费 rank 2020年 3位 .0 scope=全国",
      "E3 甲省 R&D经费投入强度 rank 2020年 4位 .0 scope=全国",
      "F3 甲省 R&D经费投入强度 gap 2020年 -0.21个百分点 .2 scope=全国",
      "G3 甲省 R&D经费 share 2020年 0.1% .0 whole=全国",
    ],
  },
  {
    name: "each 位次 belongs to the indicator on its left",
    sheet: ["地区|R&D经费(亿元)|位次|投入强度(%)|位次", "甲市|10.5|2|1.35|3"],
    tables: ["2020年!A1:E2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 R&D经费 rank 2020年 2位 .0",
      "D2 甲市 R&D经费投入强度 level 2020年 0.0135% .2",
      "E2 甲市 R&D经费投入强度 rank 2020年 3位 .0",
    ],
  },
  {
    name: "a 位次 behind two indicators could be about either",
    sheet: ["地区|R&D经费(亿元)|专利授权量(件)|位次", "甲市|10.5|120|2"],
    tables: ["2020年!A1:D2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 专利授权量 level 2020年 120件 .0",
    ],
    refused: ["2020年!D2 unclear-header"],
  },
  {
    name: "growth of an indicator whose level is not in the table",
    sheet: ["地区|总产值增幅(%)|增加值增速(%)", "甲市|27.0@0.0|23.2"],
    tables: ["2020年!A1:C2 entity-by-indicator"],
    figures: ["B2 甲市 总产值 growth 2020年 0.27% .1", "C2 甲市 增加值 growth 2020年 0.232% .1"],
  },
  {
    name: "several places with scope and basis in their names",
    sheet: [
      "指标|本年|同比增长(%)|全省位次(总量)|全省位次(增幅)|同组位次|上年位次",
      "专利授权量(件)|12|5.5|4|3|1|5",
    ],
    tables: ["2020年!A1:G2 indicator-by-role"],
    figures: [
      "B2 己 专利授权量 level 2020年 12件 .0",
      "C2 己 专利授权量 growth 2020年 0.055% .1",
      "D2 己 专利授权量 rank 2020年 4位 .0 scope=全省",
      "E2 己 专利授权量 growth-rank 2020年 3位 .0 scope=全省",
      "F2 己 专利授权量 rank 2020年 1位 .0 scope=同组",
      "G2 己 专利授权量 previous-rank 2020年 5位 .0",
    ],
  },
  {
    name: "a place behind growth goes by the growth if the members' order says so",
    sheet: ["地区|产值(亿元)|同比增长(%)|位次", "甲市|30|5.5|3", "乙市|20|9.5|1", "丙市|25|7.5|2"],
    tables: ["2020年!A1:D4 entity-by-indicator"],
    figures: [
      "B2 甲市 产值 level 2020年 30亿元 .0",
      "C2 甲市 产值 growth 2020年 0.055% .1",
      "D2 甲市 产值 growth-rank 2020年 3位 .0",
      "B3 乙市 产值 level 2020年 20亿元 .0",
      "C3 乙市 产值 growth 2020年 0.095% .1",
      "D3 乙市 产值 growth-rank 2020年 1位 .0",
      "B4 丙市 产值 level 2020年 25亿元 .0",
      "C4 丙市 产值 growth 2020年 0.075% .1",
      "D4 丙市 产值 growth-rank 2020年 2位 .0",
    ],
  },
  {
    name: "a place behind growth goes by the level if the members' order says so",
    sheet: ["地区|产值(亿元)|同比增长(%)|位次", "甲市|30|5.5|1", "乙市|20|9.5|3", "丙市|25|7.5|2"],
    tables: ["2020年!A1:D4 entity-by-indicator"],
    figures: [
      "B2 甲市 产值 level 2020年 30亿元 .0",
      "C2 甲市 产值 growth 2020年 0.055% .1",
      "D2 甲市 产值 rank 2020年 1位 .0",
      "B3 乙市 产值 level 2020年 20亿元 .0",
      "C3 乙市 产值 growth 2020年 0.095% .1",
      "D3 乙市 产值 rank 2020年 3位 .0",
      "B4 丙市 产值 level 2020年 25亿元 .0",
      "C4 丙市 产值 growth 2020年 0.075% .1",
      "D4 丙市 产值 rank 2020年 2位 .0",
    ],
  },
  {
    name: "a place behind growth is refused if nothing tells",
    sheet: ["地区|产值(亿元)|同比增长(%)|位次", "甲市|30|9.5|1", "乙市|20|5.5|3", "丙市|25|7.5|2"],
    tables: ["2020年!A1:D4 entity-by-indicator"],
    figures: [
      "B2 甲市 产值 level 2020年 30亿元 .0",
      "C2 甲市 产值 growth 2020年 0.095% .1",
      "B3 乙市 产值 level 2020年 20亿元 .0",
      "C3 乙市 产值 growth 2020年 0.055% .1",
      "B4 丙市 产值 level 2020年 25亿元 .0",
      "C4 丙市 产值 growth 2020年 0.075% .1",
    ],
    refused: ["2020年!D2:D4 unclear-header"],
  },
  {
    name: "a share of a named whole",
    sheet: ["地区|R&D经费(亿元)|占GDP比重(%)", "甲市|10.5|1.35"],
    tables: ["2020年!A1:C2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 R&D经费 share 2020年 0.0135% .2 whole=GDP",
    ],
  },
  {
    name: "a share in the name is an indicator of its own",
    sheet: ["地区|R&D经费占GDP比重(%)|高新技术产业增加值占规上工业比重(%)", "甲市|1.35|41.2"],
    tables: ["2020年!A1:C2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费占GDP比重 level 2020年 0.0135% .2",
      "C2 甲市 高新技术产业增加值占规上工业比重 level 2020年 0.412% .1",
    ],
  },
  {
    name: "absolute change and points",
    sheet: [
      "指标|单位|本年|增加额|增减(个百分点)",
      "R&D经费|亿元|24.6|4.3|",
      "投入强度|%|0.75||0.09",
    ],
    tables: ["2020年!A1:E3 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年 24.6亿元 .1",
      "D2 己 R&D经费 change 2020年 4.3亿元 .1",
      "C3 己 投入强度 level 2020年 0.0075% .2",
      "E3 己 投入强度 points-change 2020年 0.09个百分点 .2",
    ],
  },
];

describe("columns derived from others", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
