import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "years as numbers, English beside and below, the unit twice (yearbook 1-8)",
    on: "raw",
    sheet: [
      "1-8  各地区研究与试验发展(R&D)经费投入强度|<|<|<",
      "R&D intensity by region|<|<|<",
      "",
      "单位：%|||(%)",
      "地    区|Region|2019|2020",
      "^|^|^|^",
      "",
      "全    国|National Total|2.24|2.4",
      "北    京|Beijing|6.31|6.44",
    ],
    tables: ["raw!A5:D9 entity-by-period 全国"],
    figures: [
      "C8 全国(total) 研究与试验发展（R&D）经费投入强度 level 2019年 0.0224% .2 scope=全国",
      "D8 全国(total) 研究与试验发展（R&D）经费投入强度 level 2020年 0.024% .1 scope=全国",
      "C9 北京 研究与试验发展（R&D）经费投入强度 level 2019年 0.0631% .2",
      "D9 北京 研究与试验发展（R&D）经费投入强度 level 2020年 0.0644% .2",
    ],
  },
  {
    name: "four header rows, a label over two of them (yearbook, inner expenditure)",
    on: "raw",
    sheet: [
      "各地区R&D经费内部支出(2020年)",
      "单位：万元|||||(10 000 yuan)",
      "地    区|Region|R&D经费|<|<|<",
      "^|^|内部支出|基础研究|应用研究|试验发展",
      "^|^|Intramural|Basic|Applied|Experimental",
      "全    国|National|244|14|27|201",
      "北    京|Beijing|22|3|5|13",
    ],
    tables: ["raw!A3:F7 entity-by-indicator 全国"],
    figures: [
      "C6 全国(total) R&D经费内部支出 level 2020年 244万元 .0 scope=全国",
      "D6 全国(total) 基础研究 level 2020年 14万元 .0 scope=全国 section=R&D经费",
      "E6 全国(total) 应用研究 level 2020年 27万元 .0 scope=全国 section=R&D经费",
      "F6 全国(total) 试验发展 level 2020年 201万元 .0 scope=全国 section=R&D经费",
      "C7 北京 R&D经费内部支出 level 2020年 22万元 .0",
      "D7 北京 基础研究 level 2020年 3万元 .0 section=R&D经费",
      "E7 北京 应用研究 level 2020年 5万元 .0 section=R&D经费",
      "F7 北京 试验发展 level 2020年 13万元 .0 section=R&D经费",
    ],
  },
  {
    name: "labels broken over rows (yearbook, firms)",
    on: "2020",
    sheet: ["地区|有研发机构|有R&D活动", "^|的企业数|的企业数", "北京|12|34"],
    tables: ["2020!A1:C3 entity-by-indicator"],
    figures: [
      "B3 北京 有研发机构的企业数 level 2020年 12家 .0",
      "C3 北京 有R&D活动的企业数 level 2020年 34家 .0",
    ],
  },
  {
    name: "# columns and one line for two units (yearbook, personnel)",
    on: "2020",
    sheet: [
      "单位：人，人年",
      "地区|R&D人员|#女性|R&D人员折合|#研究人员",
      "^|^|^|全时当量|^",
      "北京|100|40|80|30",
    ],
    tables: ["2020!A2:E4 entity-by-indicator"],
    figures: [
      "B4 北京 R&D人员 level 2020年 100人 .0",
      "C4 北京 女性 level 2020年 40人 .0 partOf=R&D人员",
      "D4 北京 R&D人员折合全时当量 level 2020年 80人年 .0",
      "E4 北京 研究人员 level 2020年 30人年 .0 partOf=R&D人员折合全时当量",
    ],
  },
  {
    name: "a unit per column in the second row (yearbook, institutions)",
    on: "2020",
    sheet: [
      "地区|机构数|机构人员|#博士和硕士|机构经费支出",
      "^|(个)|(人)|(人)|(万元)",
      "北京|1|2|3|4",
    ],
    tables: ["2020!A1:E3 entity-by-indicator"],
    figures: [
      "B3 北京 机构数 level 2020年 1个 .0",
      "C3 北京 机构人员 level 2020年 2人 .0",
      "D3 北京 博士和硕士 level 2020年 3人 .0 partOf=机构人员",
      "E3 北京 机构经费支出 level 2020年 4万元 .0",
    ],
  },
  {
    name: "one column overrides the unit line (yearbook, new products)",
    on: "2020",
    sheet: [
      "单位：万元",
      "地区|新产品开发项目数 (项)|新产品开发经费支出|新产品销售收入|#出口",
      "北京|1|2|3|4",
    ],
    tables: ["2020!A2:E3 entity-by-indicator"],
    figures: [
      "B3 北京 新产品开发项目数 level 2020年 1项 .0",
      "C3 北京 新产品开发经费支出 level 2020年 2万元 .0",
      "D3 北京 新产品销售收入 level 2020年 3万元 .0",
      "E3 北京 出口 level 2020年 4万元 .0 partOf=新产品销售收入",
    ],
  },
  {
    name: "two years in one cell, three columns called 排名 (city bureau)",
    on: "2018",
    sheet: [
      "|研发投入占主营收入比重%2016\\2017|排名|高新技术企业数量|高新技术企业增长率|排名",
      "咸安区|1.2\\1.4|2|84\\93|0.107|3",
    ],
    tables: ["2018!A1:F2 entity-by-indicator"],
    figures: [
      "B2 咸安区 研发投入占主营收入比重 level 2016年 0.012% .1",
      "B2 咸安区 研发投入占主营收入比重 level 2017年 0.014% .1",
      "C2 咸安区 研发投入占主营收入比重 rank 2017年 2位 .0",
    ],
    refused: ["2018!D2 several-figures", "2018!E2 ambiguous-rate", "2018!F2 unclear-header"],
  },
  {
    name: "total row last and without number (provincial department)",
    on: "x",
    sheet: [
      "序号|各市|2014年上半年|<",
      "^|^|产值(亿元)|同比变化(%)",
      "1|杭州市|10|3.2",
      "2|宁波市|20|——",
      "|全省|30|4.1",
    ],
    tables: ["x!A1:D5 entity-by-indicator 全省"],
    figures: [
      "C3 杭州市 产值 level 2014年上半年 10亿元 .0",
      "D3 杭州市 产值 growth 2014年上半年 0.032% .1",
      "C4 宁波市 产值 level 2014年上半年 20亿元 .0",
      "C5 全省(total) 产值 level 2014年上半年 30亿元 .0 scope=全省",
      "D5 全省(total) 产值 growth 2014年上半年 0.041% .1 scope=全省",
    ],
  },
  {
    name: "form block, section rows of dashes, signatures (survey form)",
    on: "x",
    sheet: [
      "表号：|科综1表",
      "制表机关：|科技部",
      "指标名称|单位|代码|2004年|2005年",
      "一、人员|-|-|-|-",
      "R&D人员|人|01|10|12",
      "二、经费|-|-|-|-",
      "R&D经费|万元|02|100|",
      "单位负责人：张三||填表人：李四||报出日期：",
    ],
    tables: ["x!A3:E7 indicator-by-period"],
    figures: [
      "D5 己 R&D人员 level 2004年 10人 .0 section=一、人员",
      "E5 己 R&D人员 level 2005年 12人 .0 section=一、人员",
      "D7 己 R&D经费 level 2004年 100万元 .0 section=二、经费",
    ],
  },
  {
    name: "years that do not follow each other, 无统计 (city yearbook)",
    on: "x",
    sheet: [
      "指标名称|计量单位|2000年|2005年|2019年",
      "科技活动",
      "项目数|项|1|2|3",
      "其中:国家级|项|无统计|1|1",
    ],
    tables: ["x!A1:E4 indicator-by-period"],
    figures: [
      "C3 己 项目数 level 2000年 1项 .0 section=科技活动",
      "D3 己 项目数 level 2005年 2项 .0 section=科技活动",
      "E3 己 项目数 level 2019年 3项 .0 section=科技活动",
      "D4 己 国家级 level 2005年 1项 .0 partOf=项目数 section=科技活动",
      "E4 己 国家级 level 2019年 1项 .0 partOf=项目数 section=科技活动",
    ],
  },
  {
    name: "a row that is a growth rate, the unit in the name (city yearbook)",
    on: "x",
    sheet: [
      "项目|2020|2021",
      "技术市场合同成交金额(亿元)|700|800",
      "技术市场合同成交金额年增长率(%)|10.5|12",
    ],
    tables: ["x!A1:C3 indicator-by-period"],
    figures: [
      "B2 己 技术市场合同成交金额 level 2020年 700亿元 .0",
      "C2 己 技术市场合同成交金额 level 2021年 800亿元 .0",
      "B3 己 技术市场合同成交金额 growth 2020年 0.105% .1",
      "C3 己 技术市场合同成交金额 growth 2021年 0.12% .0",
    ],
  },
  {
    name: "categories by metric groups and years (contracts)",
    on: "2017",
    sheet: [
      "合同类别|交易量(项)|<|<",
      "^|2016年|2017年|增长率",
      "技术开发|10|12|20.00%",
      "总计|13|14|7.69%",
    ],
    tables: ["2017!A1:D4 part-by-indicator"],
    figures: [
      "B3 己 技术开发合同交易量 level 2016年 10项 .0 partOf=交易量",
      "C3 己 技术开发合同交易量 level 2017年 12项 .0 partOf=交易量",
      "D3 己 技术开发合同交易量 growth 2017年 0.2% .2 partOf=交易量",
      "B4 己 交易量 level 2016年 13项 .0",
      "C4 己 交易量 level 2017年 14项 .0",
      "D4 己 交易量 growth 2017年 0.0769% .2",
    ],
  },
  {
    name: "three accumulations in one table without an indicator (patents by month)",
    on: "2012年10月",
    sheet: ["地区|当月累计|当年累计|同比增长|总累计", "吉林|10|100|12.5%|1000"],
    tables: [],
    figures: [],
    refused: ["2012年10月!A1:E2 missing-indicator-name"],
  },
  {
    name: "totals and parts of one column's indicator (bulletin)",
    on: "2020",
    sheet: [
      "指标名称|财政科学技术支出（亿元）|比上年增长（%）|占财政科学技术支出的比重（%）",
      "合计|10000|5.1|—",
      "其中：中央|3000|2.1|30.0",
    ],
    tables: ["2020!A1:D3 part-by-indicator"],
    figures: [
      "B2 己 财政科学技术支出 level 2020年 10000亿元 .0",
      "C2 己 财政科学技术支出 growth 2020年 0.051% .1",
      "B3 己 中央财政科学技术支出 level 2020年 3000亿元 .0 partOf=财政科学技术支出",
      "C3 己 中央财政科学技术支出 growth 2020年 0.021% .1 partOf=财政科学技术支出",
      "D3 己 中央财政科学技术支出 share 2020年 0.3% .0 whole=财政科学技术支出 partOf=财政科学技术支出",
    ],
  },
];

describe("layouts of published statistics", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
