import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "years merged over roles",
    sheet: [
      "指标名称|2019年|<|2020年|<|同比|全省",
      "^|数量|占比(%)|数量|占比(%)|增长(%)|位次",
      "专利授权量(件)|4310|13.1|4892|14.2|13.5|4",
    ],
    tables: ["2020年!A1:G3 indicator-by-role"],
    figures: [
      "B3 己 专利授权量 level 2019年 4310件 .0",
      "C3 己 专利授权量 share 2019年 0.131% .1",
      "D3 己 专利授权量 level 2020年 4892件 .0",
      "E3 己 专利授权量 share 2020年 0.142% .1",
      "F3 己 专利授权量 growth 2020年 0.135% .1",
      "G3 己 专利授权量 rank 2020年 4位 .0 scope=全省",
    ],
  },
  {
    name: "years not merged but standing over the first of their columns",
    sheet: [
      "指标名称|2019年||2020年|",
      "|数量|占比(%)|数量|占比(%)",
      "专利授权量(件)|4310|13.1|4892|14.2",
    ],
    tables: ["2020年!A1:E3 indicator-by-role"],
    figures: [
      "B3 己 专利授权量 level 2019年 4310件 .0",
      "C3 己 专利授权量 share 2019年 0.131% .1",
      "D3 己 专利授权量 level 2020年 4892件 .0",
      "E3 己 专利授权量 share 2020年 0.142% .1",
    ],
  },
  {
    name: "an indicator merged over its level, growth and place",
    sheet: [
      "地区|R&D经费|<|<",
      "^|总量(亿元)|同比增长(%)|位次",
      "甲市|10.5|12.5|2",
      "乙市|8.2|9.5|3",
    ],
    tables: ["2020年!A1:D4 entity-by-indicator"],
    figures: [
      "B3 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C3 甲市 R&D经费 growth 2020年 0.125% .1",
      "B4 乙市 R&D经费 level 2020年 8.2亿元 .1",
      "C4 乙市 R&D经费 growth 2020年 0.095% .1",
    ],
    refused: ["2020年!D3:D4 unclear-header"],
  },
  {
    name: "a dependent word takes the name above it, a complete one only its section",
    sheet: ["地区|专利|<|R&D人员", "^|申请量(件)|授权量(件)|折合全时当量(人年)", "甲市|120|80|35"],
    tables: ["2020年!A1:D3 entity-by-indicator"],
    figures: [
      "B3 甲市 专利申请量 level 2020年 120件 .0",
      "C3 甲市 专利授权量 level 2020年 80件 .0",
      "D3 甲市 折合全时当量 level 2020年 35人年 .0 section=R&D人员",
    ],
  },
  {
    name: "a theme above complete names is their section",
    sheet: [
      "地区|科技投入|<|创新产出",
      "^|R&D经费(亿元)|投入强度(%)|专利授权量(件)",
      "甲市|10.5|1.35|120",
    ],
    tables: ["2020年!A1:D3 entity-by-indicator"],
    figures: [
      "B3 甲市 R&D经费 level 2020年 10.5亿元 .1 section=科技投入",
      "C3 甲市 R&D经费投入强度 level 2020年 0.0135% .2 section=科技投入",
      "D3 甲市 专利授权量 level 2020年 120件 .0 section=创新产出",
    ],
  },
  {
    name: "the same words below two names belong to each",
    sheet: ["地区|专利|<|论文|<", "^|数(件)|位次|数(篇)|位次", "甲市|120|1|35|2"],
    tables: ["2020年!A1:E3 entity-by-indicator"],
    figures: [
      "B3 甲市 专利 level 2020年 120件 .0",
      "C3 甲市 专利 rank 2020年 1位 .0",
      "D3 甲市 论文 level 2020年 35篇 .0",
      "E3 甲市 论文 rank 2020年 2位 .0",
    ],
  },
  {
    name: "a row of units",
    sheet: ["地区|机构数|经费支出", "|(个)|(万元)", "甲市|12|3400"],
    tables: ["2020年!A1:C3 entity-by-indicator"],
    figures: ["B3 甲市 机构数 level 2020年 12个 .0", "C3 甲市 经费支出 level 2020年 3400万元 .0"],
  },
  {
    name: "# and 其中 columns belong to the column on their left",
    sheet: ["地区|R&D人员(人)|#女性(人)|专利申请量(件)|其中：发明(件)", "甲市|100|40|50|20"],
    tables: ["2020年!A1:E2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D人员 level 2020年 100人 .0",
      "C2 甲市 女性 level 2020年 40人 .0 partOf=R&D人员",
      "D2 甲市 专利申请量 level 2020年 50件 .0",
      "E2 甲市 发明 level 2020年 20件 .0 partOf=专利申请量",
    ],
  },
  {
    name: "an English row under the Chinese one",
    sheet: ["地区|R&D经费(亿元)|专利授权量(件)", "Region|Expenditure|Patents", "甲市|10.5|120"],
    tables: ["2020年!A1:C3 entity-by-indicator"],
    figures: [
      "B3 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C3 甲市 专利授权量 level 2020年 120件 .0",
    ],
  },
  {
    name: "the numbers of the columns",
    sheet: ["指标名称|计量单位|2019年|2020年", "甲|乙|1|2", "R&D经费|亿元|20.3|24.6"],
    tables: ["2020年!A1:D3 indicator-by-period"],
    figures: ["C3 己 R&D经费 level 2019年 20.3亿元 .1", "D3 己 R&D经费 level 2020年 24.6亿元 .1"],
  },
  {
    name: "traditional characters, full-width signs and blanks",
    sheet: [
      "指\u3000標|單  位|上\u3000年|本\u3000年|同比增長（％）|全省位次（總量）",
      "專利授權量|件|4310|4892|13.5|4",
    ],
    tables: ["2020年!A1:F2 indicator-by-role"],
    figures: [
      "C2 己 專利授權量 level 2019年 4310件 .0",
      "D2 己 專利授權量 level 2020年 4892件 .0",
      "E2 己 專利授權量 growth 2020年 0.135% .1",
      "F2 己 專利授權量 rank 2020年 4位 .0 scope=全省",
    ],
  },
  {
    name: "line breaks within a header",
    sheet: ["地区|R&D经费\n（亿元）|投入强度\n（%）", "甲市|10.5|1.35"],
    tables: ["2020年!A1:C2 entity-by-indicator"],
    figures: [
      "B2 甲市 R&D经费 level 2020年 10.5亿元 .1",
      "C2 甲市 R&D经费投入强度 level 2020年 0.0135% .2",
    ],
  },
  {
    name: "上半年 over two columns",
    sheet: [
      "序号|各市|2020年上半年|<",
      "^|^|产值(亿元)|同比变化(%)",
      "1|甲市|10|3.2",
      "2|乙市|20|——",
      "|全省|30|4.1",
    ],
    tables: ["2020年!A1:D5 entity-by-indicator 全省"],
    figures: [
      "C3 甲市 产值 level 2020年上半年 10亿元 .0",
      "D3 甲市 产值 growth 2020年上半年 0.032% .1",
      "C4 乙市 产值 level 2020年上半年 20亿元 .0",
      "C5 全省(total) 产值 level 2020年上半年 30亿元 .0 scope=全省",
      "D5 全省(total) 产值 growth 2020年上半年 0.041% .1 scope=全省",
    ],
  },
  {
    name: "two columns that say the same are both refused",
    sheet: ["指标|本年|位次|位次", "专利授权量(件)|12|4|2"],
    tables: ["2020年!A1:D2 indicator-by-role"],
    figures: ["B2 己 专利授权量 level 2020年 12件 .0"],
    refused: ["2020年!C2 repeated-header", "2020年!D2 repeated-header"],
  },
  {
    name: "a column of a ledger that nobody knows",
    sheet: ["指标|本年|核定数|同比增长(%)", "专利授权量(件)|12|13|5.5"],
    tables: ["2020年!A1:D2 indicator-by-role"],
    figures: ["B2 己 专利授权量 level 2020年 12件 .0"],
    refused: ["2020年!C2 unclear-header", "2020年!D2 unclear-header"],
  },
  {
    name: "what is understood and of no use, and places that nobody says which way have moved",
    sheet: ["指标|本年|环比增长(%)|位次变化|序时进度(%)", "专利授权量(件)|12|1.5|2|50"],
    tables: ["2020年!A1:E2 indicator-by-role"],
    figures: [
      "B2 己 专利授权量 level 2020年 12件 .0",
      "C2 己 专利授权量 growth 2020年 0.015% .1 since=period-before",
    ],
    refused: ["2020年!D2 unclear-header"],
  },
  {
    name: "a figure merged over two rows is nobody's",
    sheet: ["地区|专利授权量(件)", "甲市|12", "乙市|^", "丙市|3"],
    tables: ["2020年!A1:B4 entity-by-indicator"],
    figures: ["B4 丙市 专利授权量 level 2020年 3件 .0"],
    refused: ["2020年!B2 merged-figure"],
  },
];

describe("headers of several rows", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
