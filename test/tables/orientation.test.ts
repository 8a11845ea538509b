import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "indicators down, years across",
    sheet: ["指标名称|单位|2019年|2020年", "R&D经费|亿元|20.3|24.6", "专利授权量|件|4310|4892"],
    tables: ["2020年!A1:D3 indicator-by-period"],
    figures: [
      "C2 己 R&D经费 level 2019年 20.3亿元 .1",
      "D2 己 R&D经费 level 2020年 24.6亿元 .1",
      "C3 己 专利授权量 level 2019年 4310件 .0",
      "D3 己 专利授权量 level 2020年 4892件 .0",
    ],
  },
  {
    name: "indicators down, roles across",
    sheet: [
      "指标|单位|上年|本年|同比增长(%)|年度目标|完成率(%)|全省位次|占比(%)|备注",
      "专利授权量|件|4310|4892|13.5|4500|108.7|4|12.3|快报数",
    ],
    tables: ["2020年!A1:J2 indicator-by-role"],
    figures: [
      "C2 己 专利授权量 level 2019年 4310件 .0",
      "D2 己 专利授权量 level 2020年 4892件 .0 status=preliminary",
      "E2 己 专利授权量 growth 2020年 0.135% .1 status=preliminary",
      "F2 己 专利授权量 target 2020年 4500件 .0",
      "G2 己 专利授权量 completion 2020年 1.087% .1 status=preliminary",
      "H2 己 专利授权量 rank 2020年 4位 .0 scope=全省 status=preliminary",
      "I2 己 专利授权量 share 2020年 0.123% .1 status=preliminary",
    ],
  },
  {
    name: "regions down, indicators across",
    sheet: ["地区|R&D经费(亿元)|专利授权量(件)", "甲市|10.5|120", "乙市|8.2|95"],
    tables: ["2020年!A1:C3 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 专利授权量 level 2020年 120件 .0",
      "B3 乙市 R&D经费 level 2020年 8.2亿元 .1",
      "C3 乙市 专利授权量 level 2020年 95件 .0",
    ],
  },
  {
    name: "regions down, years across, the indicator in the title",
    sheet: ["各地区研发经费投入强度（%）|<|<", "地区|2019年|2020年", "甲市|1.20@0.00|1.35"],
    tables: ["2020年!A2:C3 entity-by-period"],
    figures: [
      "B3 甲市 研发经费投入强度 level 2019年 0.012% .2",
      "C3 甲市 研发经费投入强度 level 2020年 0.0135% .2",
    ],
  },
  {
    name: "indicators down, regions across",
    sheet: ["指标|单位|甲县|乙县|全市", "专利授权量|件|12|15|27"],
    tables: ["2020年!A1:E2 indicator-by-entity"],
    figures: [
      "C2 甲县 专利授权量 level 2020年 12件 .0",
      "D2 乙县 专利授权量 level 2020年 15件 .0",
      "E2 全市(total) 专利授权量 level 2020年 27件 .0",
    ],
  },
  {
    name: "one figure a row, everything about it in columns",
    sheet: [
      "地区|年份|期间|指标|数值|单位|状态",
      "甲市|2020|全年|技术合同成交额|2.44|亿元|实际",
      "甲市|2020|1-11月|研发投入增速|20|%|预计(以上)",
    ],
    tables: ["2020年!A1:G3 record"],
    figures: [
      "E2 甲市 技术合同成交额 level 2020年 2.44亿元 .2",
      "E3 甲市 研发投入 growth 2020年1—11月 0.2% .0 qualifier=以上 status=forecast",
    ],
  },
  {
    name: "regions without a heading over their names",
    sheet: ["|专利授权量(件)", "甲市|12", "乙县|15"],
    tables: ["2020年!A1:B3 entity-by-indicator"],
    figures: ["B2 甲市 专利授权量 level 2020年 12件 .0", "B3 乙县 专利授权量 level 2020年 15件 .0"],
  },
  {
    name: "indicators without a heading over their names, years across",
    sheet: ["|2019年|2020年", "R&D经费(亿元)|20.3|24.6"],
    tables: ["2020年!A1:C2 indicator-by-period"],
    figures: ["B2 己 R&D经费 level 2019年 20.3亿元 .1", "C2 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "regions under a heading that says nothing",
    sheet: ["名称|专利授权量(件)", "甲市|12", "乙市|15"],
    tables: ["2020年!A1:B3 entity-by-indicator"],
    figures: ["B2 甲市 专利授权量 level 2020年 12件 .0", "B3 乙市 专利授权量 level 2020年 15件 .0"],
  },
  {
    name: "organisations under 单位",
    sheet: ["单位|专利授权量(件)", "甲研究院|12", "乙公司|15"],
    tables: ["2020年!A1:B3 entity-by-indicator"],
    figures: [
      "B2 甲研究院 专利授权量 level 2020年 12件 .0",
      "B3 乙公司 专利授权量 level 2020年 15件 .0",
    ],
  },
  {
    name: "a serial number is no figure",
    sheet: ["序号|地区|专利授权量(件)", "1|甲市|12", "2|乙市|15"],
    tables: ["2020年!A1:C3 entity-by-indicator"],
    figures: ["C2 甲市 专利授权量 level 2020年 12件 .0", "C3 乙市 专利授权量 level 2020年 15件 .0"],
  },
  {
    name: "rows of which nothing says what they are",
    sheet: ["类属|省级(个)|市级(个)", "甲种|1|2", "乙种|3|4"],
    tables: [],
    figures: [],
    refused: ["2020年!A1:C3 unclear-layout"],
  },
  {
    name: "counts and amounts side by side are two indicators",
    sheet: ["项目|数量|单位|金额(万元)|上年金额(万元)|增长(%)", "科技扶贫项目|88|个|1298|1100|18"],
    tables: ["2020年!A1:F2 indicator-by-role"],
    figures: [
      "B2 己 科技扶贫项目 level 2020年 88个 .0",
      "D2 己 科技扶贫项目金额 level 2020年 1298万元 .0",
      "E2 己 科技扶贫项目金额 level 2019年 1100万元 .0",
      "F2 己 科技扶贫项目金额 growth 2020年 0.18% .0",
    ],
  },
  {
    name: "a place beside 本市 and 全省 is that of 本市",
    sheet: ["指标|本市|全省|全省位次", "R&D经费（亿元）|24.6|1520.5|9"],
    tables: ["2020年!A1:D2 indicator-by-entity"],
    figures: [
      "B2 己 R&D经费 level 2020年 24.6亿元 .1",
      "C2 全省(total) R&D经费 level 2020年 1520.5亿元 .1",
      "D2 己 R&D经费 rank 2020年 9位 .0 scope=全省",
    ],
  },
  {
    name: "a place beside two members is nobody's",
    sheet: ["指标|甲县|乙县|全市位次", "R&D经费（亿元）|24.6|15.5|9"],
    tables: ["2020年!A1:D2 indicator-by-entity"],
    figures: [
      "B2 甲县 R&D经费 level 2020年 24.6亿元 .1",
      "C2 乙县 R&D经费 level 2020年 15.5亿元 .1",
    ],
    refused: ["2020年!D2 unclear-header"],
  },
  {
    name: "rows that divide what the columns name are not read as indicators",
    sheet: [
      "指标名称|财政科技支出（亿元）|比上年增长（%）",
      "其中：中央|3000|2.1",
      "地方|7000|6.0",
    ],
    tables: [],
    figures: [],
    refused: ["2020年!A1:C3 unclear-header"],
  },
];

describe("what the rows and columns of a table are", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
