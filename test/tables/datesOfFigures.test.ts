import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Dates in titles, lines, columns and remarks: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "by a column 截止时间",
    on: "Sheet1",
    sheet: [
      "甲市重点指标完成情况|<|<|<|<",
      "指标|单位|数值|截止时间|备注",
      "R&D经费|亿元|12.5|2022年|统计口径",
      "高新技术企业|家|320|2023年6月|",
      "技术合同成交额|亿元|55.2|2023年5月底|",
    ],
    figures: [
      "C3 己 R&D经费 level 2022年 12.5亿元 .1",
      "C4 己 高新技术企业 level 2023年上半年 320家 .0",
      "C5 己 技术合同成交额 level 2023年1—5月 55.2亿元 .1",
    ],
  },
  {
    name: "by a column 数据截至 before the figures",
    on: "Sheet1",
    sheet: [
      "甲县主要指标|<|<|<|<",
      "序号|指标名称|数据截至|数值|单位",
      "1|规模以上工业总产值|2023年1-5月|120.5|亿元",
      "2|高新技术企业|2023年6月30日|85|家",
    ],
    figures: [
      "D3 己 规模以上工业总产值 level 2023年1—5月 120.5亿元 .1",
      "D4 己 高新技术企业 level 2023年上半年 85家 .0",
    ],
  },
  {
    name: "by a remark, of what was reached and not of the year's target",
    on: "Sheet1",
    sheet: [
      "甲县2023年1-6月主要指标|<|<|<",
      "指标|年度目标|完成数|备注",
      "规模以上工业总产值（亿元）|240|120.5|1-5月数据",
      "财政收入（亿元）|16|8.5|",
    ],
    figures: [
      "B3 己 规模以上工业总产值 target 2023年 240亿元 .0",
      "C3 己 规模以上工业总产值 level 2023年1—5月 120.5亿元 .1",
      "B4 己 财政收入 target 2023年 16亿元 .0",
      "C4 己 财政收入 level 2023年上半年 8.5亿元 .1",
    ],
  },
  {
    name: "by a line 截止日期 beside the unit",
    on: "Sheet1",
    sheet: [
      "甲县主要指标完成情况|<|<",
      "截止日期：2023年6月30日||单位：亿元",
      "指标名称|年度目标|实际完成",
      "规模以上工业总产值|220|120.5",
      "财政收入|16|8.5",
    ],
    figures: [
      "B4 己 规模以上工业总产值 target 2023年 220亿元 .0",
      "C4 己 规模以上工业总产值 level 2023年上半年 120.5亿元 .1",
      "B5 己 财政收入 target 2023年 16亿元 .0",
      "C5 己 财政收入 level 2023年上半年 8.5亿元 .1",
    ],
  },
  {
    name: "by a line 数据截至, of the year in the title",
    on: "Sheet1",
    sheet: [
      "2023年甲县主要指标完成情况|<|<",
      "||数据截至：6月29日",
      "指标名称|年度目标|实际完成",
      "规模以上工业总产值（亿元）|220|120.5",
      "财政收入（亿元）|16|8.5",
    ],
    figures: [
      "B4 己 规模以上工业总产值 target 2023年 220亿元 .0",
      "C4 己 规模以上工业总产值 level 2023年上半年 120.5亿元 .1",
      "B5 己 财政收入 target 2023年 16亿元 .0",
      "C5 己 财政收入 level 2023年上半年 8.5亿元 .1",
    ],
  },
  {
    name: "by a day in brackets behind the title that closes a month",
    on: "Sheet1",
    sheet: [
      "甲县重点工作进展情况（6月29日）|<|<",
      "指标|目标|完成",
      "专利授权量（件）|200|120",
      "高新技术企业（家）|30|12",
    ],
    figures: [
      "B3 己 专利授权量 target 本年上半年 200件 .0",
      "C3 己 专利授权量 level 本年上半年 120件 .0",
      "B4 己 高新技术企业 target 本年上半年 30家 .0",
      "C4 己 高新技术企业 level 本年上半年 12家 .0",
    ],
  },
  {
    name: "not by a head of many years",
    on: "Sheet1",
    sheet: [
      "专利授权情况|<|<|<",
      "类别|1985.12-2015.12|2014年|2015年",
      "发明|1200|100|120",
      "实用新型|3400|300|320",
      "外观设计|800|60|70",
      "合计|5400|460|510",
    ],
    figures: [
      "C3 己 发明 level 2014年 100 .0 partOf=专利授权",
      "D3 己 发明 level 2015年 120 .0 partOf=专利授权",
      "C4 己 实用新型 level 2014年 300 .0 partOf=专利授权",
      "D4 己 实用新型 level 2015年 320 .0 partOf=专利授权",
      "C5 己 外观设计 level 2014年 60 .0 partOf=专利授权",
      "D5 己 外观设计 level 2015年 70 .0 partOf=专利授权",
      "C6 己 专利授权 level 2014年 460 .0",
      "D6 己 专利授权 level 2015年 510 .0",
    ],
  },
  {
    name: "not by a mean of two years",
    on: "Sheet1",
    sheet: [
      "2021年甲市主要经济指标|<|<|<",
      "指标|绝对量|同比增长（%）|两年平均增长（%）",
      "规模以上工业增加值（亿元）|126.5|12.3|6.5",
      "固定资产投资（亿元）|326.5|12.3|5.5",
    ],
    figures: [
      "B3 己 规模以上工业增加值 level 2021年 126.5亿元 .1",
      "C3 己 规模以上工业增加值 growth 2021年 0.123% .1",
      "D3 己 规模以上工业增加值 growth 2021年 0.065% .1 since=two-years",
      "B4 己 固定资产投资 level 2021年 326.5亿元 .1",
      "C4 己 固定资产投资 growth 2021年 0.123% .1",
      "D4 己 固定资产投资 growth 2021年 0.055% .1 since=two-years",
    ],
  },
];

describe("when figures are", () => {
  readsAsDrawn(SHEETS);
});
