import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Headings met in public workbooks: sheets of our own, figures made up. */
const CASES: readonly DrawnCase[] = [
  {
    name: "English under and beside the Chinese of headings and names",
    on: "2022",
    sheet: [
      "地区\nRegion|R&D经费\n内部支出\n(万元)\nIntramural\nExpenditure\non R&D|#试验发展\nExperimental\nDevelopment",
      "北京 Beijing|100|40",
      "天津 Tianjin|80|20",
    ],
    tables: ["2022!A1:C3 entity-by-indicator"],
    figures: [
      "B2 北京 R&D经费内部支出 level 2022年 100万元 .0",
      "C2 北京 试验发展 level 2022年 40万元 .0 partOf=R&D经费内部支出",
      "B3 天津 R&D经费内部支出 level 2022年 80万元 .0",
      "C3 天津 试验发展 level 2022年 20万元 .0 partOf=R&D经费内部支出",
    ],
  },
  {
    name: "headings above the row that names the regions, units and codes among them",
    on: "2019",
    sheet: [
      "|1.作业服务组织||2.农机户|",
      "|年末机构数(个)|年末人数(人)|年末机构数(个)|年末人数(人)",
      "",
      "地区|年末机构数A|年末人数A|年末机构数B|年末人数B",
      "北京|10|20|30|40",
    ],
    tables: ["2019!A1:E5 entity-by-indicator"],
    figures: [
      "B5 北京 作业服务组织年末机构数 level 2019年 10个 .0 section=作业服务组织",
      "C5 北京 作业服务组织年末人数 level 2019年 20人 .0 section=作业服务组织",
      "D5 北京 农机户年末机构数 level 2019年 30个 .0 section=农机户",
      "E5 北京 农机户年末人数 level 2019年 40人 .0 section=农机户",
    ],
  },
  {
    name: "groups that end where a higher one begins",
    on: "2019",
    sheet: [
      "地区|一、服务组织||（1）其中：合作社|",
      "|作业服务组织|||",
      "|机构（个）|人数（人）|机构（个）|人数（人）",
      "北京|10|20|3|4",
    ],
    tables: ["2019!A1:E4 entity-by-indicator"],
    figures: [
      "B4 北京 作业服务组织机构 level 2019年 10个 .0 section=作业服务组织",
      "C4 北京 作业服务组织人数 level 2019年 20人 .0",
      "D4 北京 合作社机构 level 2019年 3个 .0 section=合作社",
      "E4 北京 合作社人数 level 2019年 4人 .0",
    ],
  },
  {
    name: "units in a row of their own, without brackets",
    on: "2023",
    sheet: ["地区|R&D经费|高企数|投入强度", "|万元|家|%", "甲市|301000|160|2.4"],
    tables: ["2023!A1:D3 entity-by-indicator"],
    figures: [
      "B3 甲市 R&D经费 level 2023年 301000万元 .0",
      "C3 甲市 高企数 level 2023年 160家 .0",
      "D3 甲市 R&D经费投入强度 level 2023年 0.024% .1",
    ],
  },
  {
    name: "units in brackets in a column of their own, under no heading",
    on: "2022",
    sheet: ["指标||甲县|乙县", "常住人口|（万人）|15.6|9.4", "城镇人口比例|（%）|84.67|97"],
    tables: ["2022!A1:D3 indicator-by-entity"],
    figures: [
      "C2 甲县 常住人口 level 2022年 15.6万人 .1",
      "D2 乙县 常住人口 level 2022年 9.4万人 .1",
      "C3 甲县 城镇人口比例 level 2022年 0.8467% .2",
      "D3 乙县 城镇人口比例 level 2022年 0.97% .0",
    ],
  },
  {
    name: "natural growth is a rate of its own",
    on: "2022",
    sheet: ["指标|单位|甲县|乙县", "人口自然增长率|‰|7.5|6.9"],
    tables: ["2022!A1:D2 indicator-by-entity"],
    figures: [
      "C2 甲县 人口自然增长率 level 2022年 0.0075‰ .1",
      "D2 乙县 人口自然增长率 level 2022年 0.0069‰ .1",
    ],
  },
  {
    name: "an abbreviation behind 位次 and 篇数",
    on: "2016",
    sheet: ["地区|篇数SCI|位次SCI", "北京|48578|1", "天津|8510|12"],
    tables: ["2016!A1:C3 entity-by-indicator"],
    figures: [
      "B2 北京 SCI篇数 level 2016年 48578篇 .0",
      "C2 北京 SCI篇数 rank 2016年 1位 .0",
      "B3 天津 SCI篇数 level 2016年 8510篇 .0",
      "C3 天津 SCI篇数 rank 2016年 12位 .0",
    ],
  },
  {
    name: "kinds under a title that names what they are kinds of",
    on: "1",
    sheet: [
      "7-7 国内三种专利申请受理数按地区分布（2015年）",
      "单位：件",
      "地区|合计|发明|外观设计",
      "北京|156|88|26",
      "天津|79|28|9",
    ],
    tables: ["1!A3:D5 entity-by-indicator"],
    figures: [
      "B4 北京 国内专利申请受理数 level 2015年 156件 .0",
      "C4 北京 发明专利 level 2015年 88件 .0 partOf=国内专利申请受理数",
      "D4 北京 外观设计专利 level 2015年 26件 .0 partOf=国内专利申请受理数",
      "B5 天津 国内专利申请受理数 level 2015年 79件 .0",
      "C5 天津 发明专利 level 2015年 28件 .0 partOf=国内专利申请受理数",
      "D5 天津 外观设计专利 level 2015年 9件 .0 partOf=国内专利申请受理数",
    ],
  },
  {
    name: "two things done under a title that names both of them",
    on: "1",
    sheet: ["8-31 植物新品种权申请和授权（2018年）", "单位：件", "地区|申请|授权", "北京|520|328"],
    tables: ["1!A3:C4 entity-by-indicator"],
    figures: [
      "B4 北京 植物新品种权申请 level 2018年 520件 .0",
      "C4 北京 植物新品种权授权 level 2018年 328件 .0",
    ],
  },
  {
    name: "headings above the row that names the regions, the unit line in two languages",
    on: "1",
    sheet: [
      "单位：个，亿元|||(unit,100 million yuan)",
      "||企业数|营 业",
      "||(个)|收 入",
      "地    区|Region|Number of|Business",
      "||Enterprises|Revenue",
      "",
      "北    京|Beijing|45|209.5",
    ],
    tables: ["1!A2:D7 entity-by-indicator"],
    figures: ["C7 北京 企业数 level 本年 45个 .0", "D7 北京 营业收入 level 本年 209.5亿元 .1"],
  },
  {
    name: "合计 and a group, each alone in the row above the header",
    sheets: {
      "2021": [
        "各地区专利（2021年）",
        "单位：件",
        "||合  计|",
        "地区|Region|Total|发明",
        "北京|Beijing|9|5",
      ],
      "2022": [
        "服务机构（2022年）||",
        "||总收入（万元）|",
        "地区|机构数（家）|产品|服务",
        "北京|7|40|60",
      ],
    },
    tables: ["2021!A3:D5 entity-by-indicator", "2022!A2:D4 entity-by-indicator"],
    figures: [
      "C5 北京 专利 level 2021年 9件 .0",
      "D5 北京 发明专利 level 2021年 5件 .0 partOf=专利",
      "B4 北京 服务机构数 level 2022年 7家 .0",
      "C4 北京 产品收入 level 2022年 40万元 .0 section=总收入",
      "D4 北京 服务收入 level 2022年 60万元 .0 section=总收入",
    ],
  },
  {
    name: "years written short",
    on: "年度",
    sheet: ["指标|单位|22年|23年", "R&D经费|亿元|29|30.1"],
    tables: ["年度!A1:D2 indicator-by-period"],
    figures: ["C2 己 R&D经费 level 2022年 29亿元 .0", "D2 己 R&D经费 level 2023年 30.1亿元 .1"],
  },
  {
    name: "figures of many years together are those of none",
    on: "2016年",
    sheet: ["地区|申请数（件）|1991-2015年核准注册数（件）", "北京|200|500"],
    tables: ["2016年!A1:C2 entity-by-indicator"],
    figures: ["B2 北京 申请数 level 2016年 200件 .0"],
  },
  {
    name: "names that begin like a year",
    on: "2010年",
    sheet: ["地区|当年价总产值（亿元）|上年结转资金（万元）", "北京|200|500"],
    tables: ["2010年!A1:C2 entity-by-indicator"],
    figures: [
      "B2 北京 当年价总产值 level 2010年 200亿元 .0",
      "C2 北京 上年结转资金 level 2010年 500万元 .0",
    ],
  },
  {
    name: "quarters and months since January",
    on: "2021年",
    sheet: ["指标|单位|1-3季度|上年同期", "技术合同成交额|亿元|12.3|9.8"],
    tables: ["2021年!A1:D2 indicator-by-role"],
    figures: [
      "C2 己 技术合同成交额 level 2021年前三季度 12.3亿元 .1",
      "D2 己 技术合同成交额 level 2020年前三季度 9.8亿元 .1",
    ],
  },
  {
    name: "places among whom their heading says",
    on: "2023年",
    sheet: ["地区|GDP（亿元）|西部位次|同类城市排名", "甲市|12|3|4"],
    tables: ["2023年!A1:D2 entity-by-indicator"],
    figures: [
      "B2 甲市 GDP level 2023年 12亿元 .0",
      "C2 甲市 GDP rank 2023年 3位 .0 scope=西部",
      "D2 甲市 GDP rank 2023年 4位 .0 scope=同类城市",
    ],
  },
  {
    name: "what is new of a stock beside it, and 绝对量 as the level",
    sheets: {
      载体: ["类别|单位|数量|其中：本年新增", "孵化器|家|12|3"],
      总量: ["指标|绝对量（亿元）|同比增长（%）", "GDP|123|5.2"],
    },
    tables: ["载体!A1:D2 indicator-by-role", "总量!A1:C2 indicator-by-role"],
    figures: [
      "C2 己 孵化器 level 本年 12家 .0",
      "D2 己 孵化器 level 本年 3家 .0 counting=new",
      "B2 己 GDP level 本年 123亿元 .0",
      "C2 己 GDP growth 本年 0.052% .1",
    ],
  },
  {
    name: "abbreviations under the groups that say what is told of them",
    on: "2016年",
    sheet: ["地区|篇数（篇）|<|位次|<", "^|SCI|EI|SCI|EI", "北京|12|5|1|2"],
    tables: ["2016年!A1:E3 entity-by-indicator"],
    figures: [
      "B3 北京 SCI level 2016年 12篇 .0 section=篇数",
      "C3 北京 EI level 2016年 5篇 .0 section=篇数",
      "D3 北京 SCI rank 2016年 1位 .0 section=篇数",
      "E3 北京 EI rank 2016年 2位 .0 section=篇数",
    ],
  },
  {
    name: "a mark of how a level moved is no sign",
    on: "2023年",
    sheet: ["指标|单位|2022年|2023年", "专利授权量|件|640|120↓"],
    tables: ["2023年!A1:D2 indicator-by-period"],
    figures: ["C2 己 专利授权量 level 2022年 640件 .0", "D2 己 专利授权量 level 2023年 120件 .0"],
  },
  {
    name: "a figure in the column of units is no unit",
    on: "2023年",
    sheet: ["指标|单位|2022年|2023年", "专利授权量|655|640|649", "高企数|家|3|4"],
    tables: ["2023年!A1:D3 indicator-by-period"],
    figures: ["C3 己 高企数 level 2022年 3家 .0", "D3 己 高企数 level 2023年 4家 .0"],
    refused: ["2023年!C2 missing-unit", "2023年!D2 missing-unit"],
  },
  {
    name: "a row of units headed 单位, and growth behind the only region",
    sheets: {
      单位行: ["地区|R&D经费|高企数", "单位|万元|家", "甲市|301000|160"],
      "2022年": ["指标|单位|全市|比2021年增减%", "R&D经费|亿元|12.5|8.2"],
    },
    tables: ["单位行!A1:C3 entity-by-indicator", "2022年!A1:D2 indicator-by-entity"],
    figures: [
      "B3 甲市 R&D经费 level 2022年 301000万元 .0",
      "C3 甲市 高企数 level 2022年 160家 .0",
      "C2 全市(total) R&D经费 level 2022年 12.5亿元 .1",
      "D2 全市(total) R&D经费 growth 2022年 0.082% .1",
    ],
  },
];

describe("headings of public workbooks", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
