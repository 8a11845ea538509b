import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "side by side",
    sheet: ["地区|专利(件)||指标|单位|本年", "甲市|12||R&D经费|亿元|24.6", "乙市|18||论文|篇|5"],
    tables: ["2020年!A1:B3 entity-by-indicator", "2020年!D1:F3 indicator-by-role"],
    figures: [
      "B2 甲市 专利 level 2020年 12件 .0",
      "B3 乙市 专利 level 2020年 18件 .0",
      "F2 己 R&D经费 level 2020年 24.6亿元 .1",
      "F3 己 论文 level 2020年 5篇 .0",
    ],
  },
  {
    name: "side by side under one title",
    on: "x",
    sheet: [
      "2020年科技指标|<|<|<|<|<",
      "地区|专利(件)||指标|单位|本年",
      "甲市|12||R&D经费|亿元|24.6",
      "乙市|18||论文|篇|5",
    ],
    tables: ["x!A2:B4 entity-by-indicator", "x!D2:F4 indicator-by-role"],
    figures: [
      "B3 甲市 专利 level 2020年 12件 .0",
      "B4 乙市 专利 level 2020年 18件 .0",
      "F3 己 R&D经费 level 2020年 24.6亿元 .1",
      "F4 己 论文 level 2020年 5篇 .0",
    ],
  },
  {
    name: "one below the other, each with its title",
    on: "x",
    sheet: ["2019年专利", "地区|专利(件)", "甲市|12", "", "2020年专利", "地区|专利(件)", "甲市|18"],
    tables: ["x!A2:B3 entity-by-indicator", "x!A6:B7 entity-by-indicator"],
    figures: ["B3 甲市 专利 level 2019年 12件 .0", "B7 甲市 专利 level 2020年 18件 .0"],
  },
  {
    name: "one below the other without a gap",
    sheet: ["地区|专利(件)", "甲市|12", "指标|单位|本年", "R&D经费|亿元|24.6"],
    tables: ["2020年!A1:B2 entity-by-indicator", "2020年!A3:C4 indicator-by-role"],
    figures: ["B2 甲市 专利 level 2020年 12件 .0", "C4 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "a form above the header",
    sheet: ["表号：|科综1表|", "制表机关：|科技部|", "指标名称|计量单位|本年", "R&D人员|人|12"],
    tables: ["2020年!A3:C4 indicator-by-role"],
    figures: ["C4 己 R&D人员 level 2020年 12人 .0"],
  },
  {
    name: "the title far above",
    on: "x",
    sheet: ["2020年主要指标", "", "", "指标|单位|本年", "R&D经费|亿元|24.6"],
    tables: ["x!A4:C5 indicator-by-role"],
    figures: ["C5 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "a blank column within a table does not cut it",
    sheet: ["地区||专利(件)|论文(篇)", "甲市||12|5", "乙市||18|6"],
    tables: ["2020年!A1:D3 entity-by-indicator"],
    figures: [
      "C2 甲市 专利 level 2020年 12件 .0",
      "D2 甲市 论文 level 2020年 5篇 .0",
      "C3 乙市 专利 level 2020年 18件 .0",
      "D3 乙市 论文 level 2020年 6篇 .0",
    ],
  },
  {
    name: "a narrow table below a wide one",
    sheet: ["指标|单位|上年|本年|增长(%)", "专利|件|10|12|20", "", "地区|论文(篇)", "甲市|5"],
    tables: ["2020年!A1:E2 indicator-by-role", "2020年!A4:B5 entity-by-indicator"],
    figures: [
      "C2 己 专利 level 2019年 10件 .0",
      "D2 己 专利 level 2020年 12件 .0",
      "E2 己 专利 growth 2020年 0.2% .0",
      "B5 甲市 论文 level 2020年 5篇 .0",
    ],
  },
];

describe("tables on a sheet", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
