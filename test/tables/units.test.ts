import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "in the header, half or full width",
    sheet: [
      "地区|R&D经费(亿元)|投入强度（％）|专利授权量［件］|发明专利拥有量(件/万人)",
      "甲市|10.5|1.35|120|2.4",
    ],
    tables: ["2020年!A1:E2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 R&D经费投入强度 level 2020年 0.0135% .2",
      "D2 甲市 专利授权量 level 2020年 120件 .0",
      "E2 甲市 发明专利拥有量 level 2020年 2.4件/万人 .1",
    ],
  },
  {
    name: "in a unit column",
    sheet: ["指标|计量单位|本年", "R&D经费|亿元|24.6", "投入强度|%|0.75", "特色指标|篇次|3"],
    tables: ["2020年!A1:C4 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年 24.6亿元 .1",
      "C3 己 投入强度 level 2020年 0.0075% .2",
      "C4 己 特色指标 level 2020年 3篇次 .0",
    ],
  },
  {
    name: "in a column behind each column of figures",
    sheet: ["类别|数量|单位|金额|单位", "技术合同|88|项|1298|万元", "科研奖励|5|个|30|"],
    tables: ["2020年!A1:E3 indicator-by-role"],
    figures: [
      "B2 己 技术合同 level 2020年 88项 .0",
      "D2 己 技术合同金额 level 2020年 1298万元 .0",
      "B3 己 科研奖励 level 2020年 5个 .0",
    ],
    refused: ["2020年!D3 missing-unit"],
  },
  {
    name: "in a line above the table",
    sheet: ["研发情况", "单位：万元", "地区|研发经费|人员经费", "甲市|105|12"],
    tables: ["2020年!A3:C4 entity-by-indicator"],
    figures: [
      "B4 甲市 研发经费 level 2020年 105万元 .0",
      "C4 甲市 人员经费 level 2020年 12万元 .0",
    ],
  },
  {
    name: "in the title",
    sheet: ["研发情况（单位：万元）", "地区|研发经费", "甲市|105"],
    tables: ["2020年!A2:B3 entity-by-indicator"],
    figures: ["B3 甲市 研发经费 level 2020年 105万元 .0"],
  },
  {
    name: "a column that says otherwise than the line",
    sheet: ["单位：万元", "地区|项目数(项)|经费支出", "甲市|12|3400"],
    tables: ["2020年!A2:C3 entity-by-indicator"],
    figures: ["B3 甲市 项目数 level 2020年 12项 .0", "C3 甲市 经费支出 level 2020年 3400万元 .0"],
  },
  {
    name: "of two units in a line, each column has the one that fits its name",
    sheet: ["单位：人，人年", "地区|R&D人员|全时当量", "甲市|100|80"],
    tables: ["2020年!A2:C3 entity-by-indicator"],
    figures: ["B3 甲市 R&D人员 level 2020年 100人 .0", "C3 甲市 全时当量 level 2020年 80人年 .0"],
  },
  {
    name: "of two units in a line that both fit, a column has none",
    sheet: ["单位：件、项", "地区|专利", "甲市|100"],
    tables: ["2020年!A2:B3 entity-by-indicator"],
    figures: ["B3 甲市 专利 level 2020年 100 .0"],
  },
  {
    name: "a line in money is not meant for rates",
    sheet: ["单位：万元", "地区|研发经费|投入强度", "甲市|105|1.35"],
    tables: ["2020年!A2:C3 entity-by-indicator"],
    figures: ["B3 甲市 研发经费 level 2020年 105万元 .0"],
    refused: ["2020年!C3 ambiguous-rate"],
  },
  {
    name: "in the row's name",
    sheet: ["项目|2019|2020", "R&D经费(亿元)|20.3|24.6", "R&D经费年增长率(%)|10.5|21.2"],
    tables: ["2020年!A1:C3 indicator-by-period"],
    figures: [
      "B2 己 R&D经费 level 2019年 20.3亿元 .1",
      "C2 己 R&D经费 level 2020年 24.6亿元 .1",
      "B3 己 R&D经费 growth 2019年 0.105% .1",
      "C3 己 R&D经费 growth 2020年 0.212% .1",
    ],
  },
  {
    name: "in the cell, where it converts",
    sheet: ["指标|单位|本年", "技术合同成交额|万元|2.44亿元", "高新技术企业|家|224家"],
    tables: ["2020年!A1:C3 indicator-by-role"],
    figures: [
      "C2 己 技术合同成交额 level 2020年 2.44亿元 .2",
      "C3 己 高新技术企业 level 2020年 224家 .0",
    ],
  },
  {
    name: "in the cell, where it contradicts the header",
    sheet: ["指标|单位|本年", "高新技术企业|家|2.44亿元"],
    tables: [],
    figures: [],
    refused: ["2020年!A1:C2 unit-mismatch"],
  },
  {
    name: "in the number format",
    sheet: ["指标|本年", '高新技术企业|224@0"家"'],
    tables: ["2020年!A1:B2 indicator-by-role"],
    figures: ["B2 己 高新技术企业 level 2020年 224家 .0"],
  },
  {
    name: "a number format in ten thousands is read as it shows",
    sheet: ["指标|单位|本年", '产值|元|24400@0!.0,"万"'],
    tables: ["2020年!A1:C2 indicator-by-role"],
    figures: ["C2 己 产值 level 2020年 2.44万元 .1"],
  },
  {
    name: "a part is counted as its whole",
    sheet: ["指标|单位|本年", "专利申请总量|件|13065", ".\u3000其中:发明||6244"],
    tables: ["2020年!A1:C3 indicator-by-role"],
    figures: [
      "C2 己 专利申请总量 level 2020年 13065件 .0",
      "C3 己 发明 level 2020年 6244件 .0 partOf=专利申请总量",
    ],
  },
  {
    name: "what is new of it, and by how much it has grown, is counted as it is",
    sheet: ["平台|总数（个）|当年新增|比上年增加", "众创空间|31|4|2", "孵化器|12|1|-1"],
    tables: ["2020年!A1:D3 indicator-by-role"],
    figures: [
      "B2 己 众创空间 level 2020年 31个 .0",
      "C2 己 众创空间 level 2020年 4个 .0 counting=new",
      "D2 己 众创空间 change 2020年 2个 .0",
      "B3 己 孵化器 level 2020年 12个 .0",
      "C3 己 孵化器 level 2020年 1个 .0 counting=new",
      "D3 己 孵化器 change 2020年 -1个 .0",
    ],
  },
  {
    name: "the unit of a column goes before that of the row",
    sheet: ["项目|单位|本年(万元)", "科技扶贫项目|个|1298"],
    tables: ["2020年!A1:C2 indicator-by-role"],
    figures: ["C2 己 科技扶贫项目 level 2020年 1298万元 .0"],
  },
  {
    name: "a blank in the column of units is filled from the line above the table",
    sheet: ["单位：万元", "指标|单位|本年", "研发经费|亿元|24.6", "科研奖励||90"],
    tables: ["2020年!A2:C4 indicator-by-role"],
    figures: ["C3 己 研发经费 level 2020年 24.6亿元 .1", "C4 己 科研奖励 level 2020年 90万元 .0"],
  },
  {
    name: "a blank in the column of units is asked after, but not where the sheet says that there is no unit",
    sheet: [
      "指标|单位|本年",
      "研发经费|亿元|24.6",
      "科研奖励||90",
      "创新指数||72.5",
      "系数值|—|1.2",
    ],
    tables: ["2020年!A1:C5 indicator-by-role"],
    figures: [
      "C2 己 研发经费 level 2020年 24.6亿元 .1",
      "C4 己 创新指数 level 2020年 72.5 .1",
      "C5 己 系数值 level 2020年 1.2 .1",
    ],
    refused: ["2020年!C3 missing-unit"],
  },
];

describe("units", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
