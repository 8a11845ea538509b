import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Layouts met in public workbooks: sheets of our own, figures made up. */
const CASES: readonly DrawnCase[] = [
  {
    name: "years down the side under 年份",
    on: "历年",
    sheet: ["年份|R&D经费（亿元）|专利授权量（件）", "2021|12.5|300", "2022年|13.1|320"],
    tables: ["历年!A1:C3 period-by-indicator"],
    figures: [
      "B2 己 R&D经费 level 2021年 12.5亿元 .1",
      "C2 己 专利授权量 level 2021年 300件 .0",
      "B3 己 R&D经费 level 2022年 13.1亿元 .1",
      "C3 己 专利授权量 level 2022年 320件 .0",
    ],
  },
  {
    name: "years down the side under no heading, the first without figures",
    on: "历年",
    sheet: ["|年末总人口（万人）|专利授权量（件）", "1978年||", "1985年|90|1", "1986年|91|2"],
    tables: ["历年!A1:C4 period-by-indicator"],
    figures: [
      "B3 己 年末总人口 level 1985年 90万人 .0",
      "C3 己 专利授权量 level 1985年 1件 .0",
      "B4 己 年末总人口 level 1986年 91万人 .0",
      "C4 己 专利授权量 level 1986年 2件 .0",
    ],
  },
  {
    name: "months down the side",
    on: "月度",
    sheet: ["月份|技术合同成交额（亿元）", "2023年1月|1.2", "2023年2月|1.4"],
    tables: ["月度!A1:B3 period-by-indicator"],
    figures: [
      "B2 己 技术合同成交额 level 2023年1月 1.2亿元 .1",
      "B3 己 技术合同成交额 level 2023年2月 1.4亿元 .1",
    ],
  },
  {
    name: "a panel: regions and years down, indicators across",
    on: "面板",
    sheet: [
      "地区|年份|R&D经费（亿元）|专利授权量（件）",
      "甲市|2021|12|300",
      "甲市|2022|13|320",
      "乙市|2021|7|100",
      "乙市|2022|8|120",
    ],
    tables: ["面板!A1:D5 entity-by-indicator"],
    figures: [
      "C2 甲市 R&D经费 level 2021年 12亿元 .0",
      "D2 甲市 专利授权量 level 2021年 300件 .0",
      "C3 甲市 R&D经费 level 2022年 13亿元 .0",
      "D3 甲市 专利授权量 level 2022年 320件 .0",
      "C4 乙市 R&D经费 level 2021年 7亿元 .0",
      "D4 乙市 专利授权量 level 2021年 100件 .0",
      "C5 乙市 R&D经费 level 2022年 8亿元 .0",
      "D5 乙市 专利授权量 level 2022年 120件 .0",
    ],
  },
  {
    name: "an export of a statistics site, its lines above",
    on: "分省年度数据",
    sheet: [
      "数据库：分省年度数据",
      "指标：地区生产总值（亿元）",
      "时间：最近20年",
      "地区|2023年|2022年",
      "北京市|43760.7|41540.9",
    ],
    tables: ["分省年度数据!A4:C5 entity-by-period"],
    figures: [
      "B5 北京市 地区生产总值 level 2023年 43760.7亿元 .1",
      "C5 北京市 地区生产总值 level 2022年 41540.9亿元 .1",
    ],
  },
  {
    name: "a page of a yearbook: the year of the book is not that of the figures",
    on: "1",
    sheet: [
      "中国科技统计年鉴—2014",
      "1-11 各地区R&D经费内部支出(2013年)",
      "地区|日常性支出（万元）",
      "北京|100",
    ],
    tables: ["1!A3:B4 entity-by-indicator"],
    figures: ["B4 北京 日常性支出 level 2013年 100万元 .0"],
  },
  {
    name: "a table continued beside: its period and unit are those of the first",
    on: "3-11",
    sheet: [
      "3-11 各地区化肥施用量（2019年）||||3-11 续表|",
      "单位：万吨|||||",
      "地区|氮肥|磷肥||地区|钾肥",
      "北京|7.3|6.2||北京|0.4",
      "天津|3.0|2.2||天津|1.3",
    ],
    tables: ["3-11!A3:C5 entity-by-indicator", "3-11!E3:F5 entity-by-indicator"],
    figures: [
      "B4 北京 氮肥 level 2019年 7.3万吨 .1",
      "C4 北京 磷肥 level 2019年 6.2万吨 .1",
      "B5 天津 氮肥 level 2019年 3万吨 .0",
      "C5 天津 磷肥 level 2019年 2.2万吨 .1",
      "F4 北京 钾肥 level 2019年 0.4万吨 .1",
      "F5 天津 钾肥 level 2019年 1.3万吨 .1",
    ],
  },
  {
    name: "years of the whole, its growth over a named year, and districts behind them",
    on: "人口",
    sheet: [
      "指标|单位|2017年|2018年|2018年比2017年增长(%)|2018年|<",
      "^|^|^|^|^|东区|西区",
      "年末户籍总人口|人|1000|1040|4|600|440",
    ],
    tables: ["人口!A1:G3 indicator-by-role"],
    figures: [
      "C3 己(total) 年末户籍总人口 level 2017年 1000人 .0",
      "D3 己(total) 年末户籍总人口 level 2018年 1040人 .0",
      "E3 己(total) 年末户籍总人口 growth 2018年 0.04% .0",
      "F3 东区 年末户籍总人口 level 2018年 600人 .0",
      "G3 西区 年末户籍总人口 level 2018年 440人 .0",
    ],
  },
  {
    name: "growth over a year that is not the one before is held against that",
    on: "投入",
    sheet: ["指标|单位|2020年|2020年比2015年增长(%)", "R&D经费|亿元|15|50"],
    tables: ["投入!A1:D2 indicator-by-role"],
    figures: [
      "C2 己 R&D经费 level 2020年 15亿元 .0",
      "D2 己 R&D经费 growth 2020年 0.5% .0 since=2015年",
    ],
  },
  {
    name: "a list that a program wrote, its headings English",
    on: "Sheet 1",
    sheet: [
      "province|year|chn_block4|value|units|variables",
      "北京|2016|发明|105|件|v4_fm",
      "天津|2016|发明|48|件|v4_fm",
    ],
    tables: ["Sheet 1!A1:F3 record"],
    figures: ["D2 北京 发明 level 2016年 105件 .0", "D3 天津 发明 level 2016年 48件 .0"],
  },
  {
    name: "a list without figures: running numbers and years are none",
    on: "Sheet 1",
    sheet: ["year|index|name|province", "2021|1|平谷区|北京", "2021|2|蓟州区|天津"],
    tables: [],
    figures: [],
    refused: ["Sheet 1!A1:D3 no-numbers"],
  },
  {
    name: "a table continued below under the same headings: its rows are further rows",
    on: "1",
    sheet: [
      "8-27 植物新品种权申请（2023年）",
      "单位：件",
      "项目|申请",
      "北京|12",
      "天津|5",
      "",
      "8-27 续表",
      "单位：件",
      "项目|申请",
      "陕西|11",
    ],
    tables: ["1!A3:B10 entity-by-indicator"],
    figures: [
      "B4 北京 植物新品种权申请 level 2023年 12件 .0",
      "B5 天津 植物新品种权申请 level 2023年 5件 .0",
      "B10 陕西 植物新品种权申请 level 2023年 11件 .0",
    ],
  },
  {
    name: "rows that are kinds of what the columns count, without a total",
    on: "2023年",
    sheet: ["板块|企业数（家）|产值（亿元）", "生物医药|12|3.4", "新材料|5|2"],
    tables: ["2023年!A1:C3 part-by-indicator"],
    figures: [
      "B2 己 生物医药企业数 level 2023年 12家 .0 partOf=企业数",
      "C2 己 生物医药产值 level 2023年 3.4亿元 .1 partOf=产值",
      "B3 己 新材料企业数 level 2023年 5家 .0 partOf=企业数",
      "C3 己 新材料产值 level 2023年 2亿元 .0 partOf=产值",
    ],
  },
  {
    name: "the mean of the country beside the years is a benchmark",
    on: "强度",
    sheet: ["指标|单位|2021年|全国平均", "R&D经费投入强度|%|2.52|2.44"],
    tables: ["强度!A1:D2 indicator-by-role"],
    figures: [
      "C2 己 R&D经费投入强度 level 2021年 0.0252% .2",
      "D2 全国平均(average) R&D经费投入强度 level 2021年 0.0244% .2",
    ],
  },
  {
    name: "a download that says whose figures it holds",
    on: "分省年度数据",
    sheet: [
      "数据库：分省年度数据",
      "地区：四川省",
      "时间：最近3年",
      "指标|2023年|2022年",
      "R&D经费(亿元)|1350|1215",
    ],
    tables: ["分省年度数据!A4:C5 indicator-by-period"],
    figures: [
      "B5 四川省 R&D经费 level 2023年 1350亿元 .0",
      "C5 四川省 R&D经费 level 2022年 1215亿元 .0",
    ],
  },
  {
    name: "a mean beside this year's months and last year's: the rest is the office's own",
    on: "指标",
    sheet: [
      "甲县2015年1-11月指标",
      "指标|单位|1-11月|上年同期|全市平均",
      "专利申请量|件|3286|2468|2000",
    ],
    tables: ["指标!A2:E3 indicator-by-role"],
    figures: [
      "C3 己 专利申请量 level 2015年1—11月 3286件 .0",
      "D3 己 专利申请量 level 2014年1—11月 2468件 .0",
      "E3 全市平均(average) 专利申请量 level 2015年1—11月 2000件 .0",
    ],
  },
  {
    name: "cities without 市 beside 全省 are members",
    on: "2011年",
    sheet: [
      "属地|产值（亿元）|比年初增加（个百分点）",
      "全省|5850|0.6",
      "济南|412|0.5",
      "青岛|1005|-3.5",
    ],
    tables: ["2011年!A1:C4 entity-by-indicator 全省"],
    figures: [
      "B2 全省(total) 产值 level 2011年 5850亿元 .0 scope=全省",
      "B3 济南 产值 level 2011年 412亿元 .0",
      "B4 青岛 产值 level 2011年 1005亿元 .0",
    ],
    refused: ["2011年!C2:C4 ambiguous-rate"],
  },
];

describe("layouts of public workbooks", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
