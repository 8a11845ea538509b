import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "0.75 under a % header",
    sheet: ["地区|投入强度(%)", "甲市|0.75"],
    tables: ["2020年!A1:B2 entity-by-indicator"],
    figures: ["B2 甲市 投入强度 level 2020年 0.0075% .2"],
  },
  {
    name: "0.0075 in a cell that shows 0.75%",
    sheet: ["地区|投入强度|增加值增速", "甲市|0.0075@0.00%|0.232@0.0%"],
    tables: ["2020年!A1:C2 entity-by-indicator"],
    figures: ["B2 甲市 投入强度 level 2020年 0.0075% .2", "C2 甲市 增加值 growth 2020年 0.232% .1"],
  },
  {
    name: "a percent format under a % header",
    sheet: ["地区|R&D经费(亿元)|占全国比重（%）", "全国|100|", "甲省|10|0.1@0.0%"],
    tables: ["2020年!A1:C3 entity-by-indicator 全国"],
    figures: [
      "B2 全国(total) R&D经费 level 2020年 100亿元 .0 scope=全国",
      "B3 甲省 R&D经费 level 2020年 10亿元 .0",
      "C3 甲省 R&D经费 share 2020年 0.1% .1 whole=全国",
    ],
  },
  {
    name: "texts with a percent sign",
    sheet: [
      "地区|投入强度",
      "甲市|0.75%",
      "乙市|0.75 %",
      "丙市|0.75％",
      "丁市|+23.2%",
      "戊市|↑23.2%",
      "己市|-1.44%",
    ],
    tables: ["2020年!A1:B7 entity-by-indicator"],
    figures: [
      "B2 甲市 投入强度 level 2020年 0.0075% .2",
      "B3 乙市 投入强度 level 2020年 0.0075% .2",
      "B4 丙市 投入强度 level 2020年 0.0075% .2",
      "B5 丁市 投入强度 level 2020年 0.232% .1",
      "B6 戊市 投入强度 level 2020年 0.232% .1",
      "B7 己市 投入强度 level 2020年 -0.0144% .2",
    ],
  },
  {
    name: "points where a growth rate is asked for",
    sheet: ["指标|单位|本年|同比增长(%)", "增加值|亿元|12|23.2个百分点"],
    tables: ["2020年!A1:D2 indicator-by-role"],
    figures: ["C2 己 增加值 level 2020年 12亿元 .0"],
    refused: ["2020年!D2 unit-mismatch"],
  },
  {
    name: "a rate that nobody marked is refused",
    sheet: ["地区|投入强度", "甲市|0.75"],
    tables: [],
    figures: [],
    refused: ["2020年!A1:B2 ambiguous-rate"],
  },
  {
    name: "growth that nobody marked is in per cent by the evidence of the levels",
    sheet: ["指标|单位|上年|本年|同比增长", "专利|件|100|112|12", "论文|篇|50|60|20"],
    tables: ["2020年!A1:E3 indicator-by-role"],
    figures: [
      "C2 己 专利 level 2019年 100件 .0",
      "D2 己 专利 level 2020年 112件 .0",
      "E2 己 专利 growth 2020年 0.12% .0",
      "C3 己 论文 level 2019年 50篇 .0",
      "D3 己 论文 level 2020年 60篇 .0",
      "E3 己 论文 growth 2020年 0.2% .0",
    ],
  },
  {
    name: "growth that nobody marked is a fraction by the evidence of the levels",
    sheet: ["指标|单位|上年|本年|同比增长", "专利|件|100|112|0.12", "论文|篇|50|60|0.2"],
    tables: ["2020年!A1:E3 indicator-by-role"],
    figures: [
      "C2 己 专利 level 2019年 100件 .0",
      "D2 己 专利 level 2020年 112件 .0",
      "E2 己 专利 growth 2020年 0.12% .0",
      "C3 己 论文 level 2019年 50篇 .0",
      "D3 己 论文 level 2020年 60篇 .0",
      "E3 己 论文 growth 2020年 0.2% .0",
    ],
  },
  {
    name: "growth that nobody marked, without levels",
    sheet: ["指标|单位|本年|同比增长", "专利|件|112|12"],
    tables: ["2020年!A1:D2 indicator-by-role"],
    figures: ["C2 己 专利 level 2020年 112件 .0"],
    refused: ["2020年!D2 ambiguous-rate"],
  },
  {
    name: "completion that nobody marked, by target and level",
    sheet: ["指标|单位|本年|年度目标|完成率", "技术合同成交额|亿元|2.44|1.8|135.6"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: [
      "C2 己 技术合同成交额 level 2020年 2.44亿元 .2",
      "D2 己 技术合同成交额 target 2020年 1.8亿元 .1",
      "E2 己 技术合同成交额 completion 2020年 1.356% .1",
    ],
  },
  {
    name: "the growth of a rate is points or per cent: refused where its levels do not differ by it",
    sheet: ["指标|单位|上年|本年|同比增长(%)", "投入强度|%|0.66|0.75|0.13"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: ["C2 己 投入强度 level 2019年 0.0066% .2", "D2 己 投入强度 level 2020年 0.0075% .2"],
    refused: ["2020年!E2 ambiguous-rate"],
  },
  {
    name: "the growth of a rate is in points where its levels differ by it and have not grown by it",
    sheet: ["指标|单位|上年|本年|同比增长(%)", "投入强度|%|0.66|0.75|0.09"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: [
      "C2 己 投入强度 level 2019年 0.0066% .2",
      "D2 己 投入强度 level 2020年 0.0075% .2",
      "E2 己 投入强度 points-change 2020年 0.09个百分点 .2",
    ],
    refused: [],
  },
  {
    name: "the rise of a rate in points",
    sheet: ["指标|单位|上年|本年|比上年提高(个百分点)", "投入强度|%|0.66|0.75|0.09"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: [
      "C2 己 投入强度 level 2019年 0.0066% .2",
      "D2 己 投入强度 level 2020年 0.0075% .2",
      "E2 己 投入强度 points-change 2020年 0.09个百分点 .2",
    ],
  },
  {
    name: "per mille",
    sheet: ["指标|单位|本年", "死亡率|‰|6.5"],
    tables: ["2020年!A1:C2 indicator-by-role"],
    figures: ["C2 己 死亡率 level 2020年 0.0065‰ .1"],
  },
  {
    name: "more than a hundred per cent",
    sheet: ["指标|本年(件)|同比增长(%)", "发明专利授权量|512|110.7"],
    tables: ["2020年!A1:C2 indicator-by-role"],
    figures: [
      "B2 己 发明专利授权量 level 2020年 512件 .0",
      "C2 己 发明专利授权量 growth 2020年 1.107% .1",
    ],
  },
];

describe("percentages in their disguises", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
