import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

const RATES: readonly DrawnFigures[] = [
  {
    name: "growth of which one has fallen by more than one, and which more than doubles in all rows, is in per cent",
    sheet: [
      "指标|单位|全年|增速",
      "营业收入|亿元|58.2|6.4",
      "利润总额|亿元|5.1|-12.6",
      "研发投入|亿元|2.2|21.7",
    ],
    figures: [
      "C2 己 营业收入 level 2020年 58.2亿元 .1",
      "D2 己 营业收入 growth 2020年 0.064% .1",
      "C3 己 利润总额 level 2020年 5.1亿元 .1",
      "D3 己 利润总额 growth 2020年 -0.126% .1",
      "C4 己 研发投入 level 2020年 2.2亿元 .1",
      "D4 己 研发投入 growth 2020年 0.217% .1",
    ],
  },
  {
    name: "growth that doubles in one row among fractions stays in doubt",
    sheet: ["指标|单位|全年|增速", "营业收入|亿元|58.2|0.064", "利润总额|亿元|5.1|2.126"],
    figures: ["C2 己 营业收入 level 2020年 58.2亿元 .1", "C3 己 利润总额 level 2020年 5.1亿元 .1"],
  },
  {
    name: "whole numbers under 比上年增长 may count what has been added",
    sheet: ["指标|单位|全年|比上年增长", "企业|家|58|6", "机构|家|51|12", "平台|个|22|2"],
    figures: [
      "C2 己 企业 level 2020年 58家 .0",
      "C3 己 机构 level 2020年 51家 .0",
      "C4 己 平台 level 2020年 22个 .0",
    ],
  },
  {
    name: "shares that are larger than one are in per cent",
    sheet: ["类别|件数|金额（万元）|占比", "小额|40|200|25", "大额|10|600|75"],
    figures: [
      "B2 己 小额 level 2020年 40 .0",
      "C2 己 小额金额 level 2020年 200万元 .0",
      "D2 己 小额金额 share 2020年 0.25% .0",
      "B3 己 大额 level 2020年 10 .0",
      "C3 己 大额金额 level 2020年 600万元 .0",
      "D3 己 大额金额 share 2020年 0.75% .0",
    ],
  },
  {
    name: "占比 behind two levels is of the one whose parts of the total it is",
    sheet: [
      "2020年技术合同分类情况|<|<|<",
      "|||单位：项、万元、%",
      "类别|合同数|成交额|占比",
      "合计|50|800|100",
      "技术开发|40|200|25",
      "技术服务|10|600|75",
    ],
    figures: [
      "B4 己 技术合同数 level 2020年 50项 .0",
      "C4 己 技术合同成交额 level 2020年 800万元 .0",
      "D4 己 技术合同成交额 share 2020年 1% .0",
      "B5 己 技术开发合同数 level 2020年 40项 .0 partOf=技术合同数",
      "C5 己 技术开发成交额 level 2020年 200万元 .0 partOf=技术合同成交额",
      "D5 己 技术开发成交额 share 2020年 0.25% .0 partOf=技术合同成交额",
      "B6 己 技术服务合同数 level 2020年 10项 .0 partOf=技术合同数",
      "C6 己 技术服务成交额 level 2020年 600万元 .0 partOf=技术合同成交额",
      "D6 己 技术服务成交额 share 2020年 0.75% .0 partOf=技术合同成交额",
    ],
  },
];

const HEADINGS: readonly DrawnFigures[] = [
  {
    name: "历年情况 over years names nothing, and 比2019年 over 增减量 and 增长 is over the year before, 较2015年 over a year further back",
    sheet: [
      "指标|单位|历年情况|<|<|2020年比2019年|<|较2015年±%",
      "^|^|2015年|2019年|2020年|增减量|增长%|^",
      "床位|张|500|800|900|100|12.5|80",
    ],
    figures: [
      "C3 己 床位 level 2015年 500张 .0",
      "D3 己 床位 level 2019年 800张 .0",
      "E3 己 床位 level 2020年 900张 .0",
      "F3 己 床位 change 2020年 100张 .0",
      "G3 己 床位 growth 2020年 0.125% .1",
      "H3 己 床位 growth 2020年 0.8% .0 since=2015年",
    ],
  },
  {
    name: "比上年末 behind both years is over the year before, and 为2015年的倍数 says how many times what it was then",
    sheet: [
      "单位：万人",
      "险种|参保人数|<|比上年末|<|2020年为2015年的倍数",
      "^|2019年|2020年|增加|增长(%)|^",
      "失业保险|50|60|10|20|1.5",
    ],
    figures: [
      "B4 己 失业保险参保人数 level 2019年 50万人 .0 partOf=参保人数",
      "C4 己 失业保险参保人数 level 2020年 60万人 .0 partOf=参保人数",
      "D4 己 失业保险参保人数 change 2020年 10万人 .0 partOf=参保人数",
      "E4 己 失业保险参保人数 growth 2020年 0.2% .0 partOf=参保人数",
      "F4 己 失业保险参保人数 multiple 2020年 1.5倍 .1 since=2015年 partOf=参保人数",
    ],
  },
  {
    name: "学年度 over bare years, and 2020比2019",
    sheet: [
      "单位：人",
      "项目|学年度|<|2020比2019|<",
      "^|2019|2020|增减|增长率%",
      "在园幼儿|200|190|-10|-5",
    ],
    figures: [
      "B4 己 在园幼儿 level 2019年 200人 .0",
      "C4 己 在园幼儿 level 2020年 190人 .0",
      "D4 己 在园幼儿 change 2020年 -10人 .0",
      "E4 己 在园幼儿 growth 2020年 -0.05% .0",
    ],
  },
  {
    name: "a count over years is that of each row",
    sheet: [
      "单位：个",
      "项目|机构数|<|增长(%)",
      "^|2019年|2020年|^",
      "医院|80|82|2.5",
      "卫生院|50|59|18",
    ],
    figures: [
      "B4 己 医院机构数 level 2019年 80个 .0",
      "C4 己 医院机构数 level 2020年 82个 .0",
      "D4 己 医院机构数 growth 2020年 0.025% .1",
      "B5 己 卫生院机构数 level 2019年 50个 .0",
      "C5 己 卫生院机构数 level 2020年 59个 .0",
      "D5 己 卫生院机构数 growth 2020年 0.18% .0",
    ],
  },
  {
    name: "上报数 over years is none where the rows say themselves what is counted",
    sheet: ["指标|上报数|<", "^|2019年|2020年", "专利授权量（件）|79|82"],
    figures: [],
  },
  {
    name: "其中 over groups is said of the groups, and not of what stands under each",
    sheet: [
      "单位：亿元",
      "项目|合计|<|其中|<|<|<",
      "^|^|<|职工|<|居民|<",
      "^|金额|同比%|金额|同比%|金额|同比%",
      "基金收入|80|5|50|4|30|6.7",
    ],
    figures: [
      "B5 己 基金收入 level 2020年 80亿元 .0",
      "C5 己 基金收入 growth 2020年 0.05% .0",
      "D5 己 职工基金收入 level 2020年 50亿元 .0",
      "E5 己 职工基金收入 growth 2020年 0.04% .0",
      "F5 己 居民基金收入 level 2020年 30亿元 .0",
      "G5 己 居民基金收入 growth 2020年 0.067% .1",
    ],
  },
  {
    name: "a title about how far a task is met names what 任务 and 完成 are of",
    sheet: [
      "2020年城镇新增就业任务完成进度|<|<",
      "单位：人",
      "县区|任务|完成",
      "甲县|3000|3300",
      "乙县|1600|2100",
    ],
    figures: [
      "B4 甲县 城镇新增就业 target 2020年 3000人 .0",
      "C4 甲县 城镇新增就业 level 2020年 3300人 .0",
      "B5 乙县 城镇新增就业 target 2020年 1600人 .0",
      "C5 乙县 城镇新增就业 level 2020年 2100人 .0",
    ],
  },
];

const SIDE_BY_SIDE: readonly DrawnFigures[] = [
  {
    name: "the units at the right margin are those of all tables side by side",
    sheet: [
      "2020年毕业生去向|<|<|<|<|<|<",
      "|||||人，%|",
      "地区|人数|占比||行业|人数|占比",
      "甲省|600|60||制造业|550|55",
      "乙省|400|40||服务业|450|45",
    ],
    figures: [
      "B4 甲省 毕业生人数 level 2020年 600人 .0",
      "C4 甲省 毕业生人数 share 2020年 0.6% .0",
      "B5 乙省 毕业生人数 level 2020年 400人 .0",
      "C5 乙省 毕业生人数 share 2020年 0.4% .0",
      "F4 己 制造业人数 level 2020年 550人 .0 partOf=毕业生人数",
      "G4 己 制造业人数 share 2020年 0.55% .0 partOf=毕业生人数",
      "F5 己 服务业人数 level 2020年 450人 .0 partOf=毕业生人数",
      "G5 己 服务业人数 share 2020年 0.45% .0 partOf=毕业生人数",
    ],
  },
];

describe("rates that nobody marked with %", () => readsAsDrawn(RATES));
describe("headings that stand over years and groups", () => readsAsDrawn(HEADINGS));
describe("tables side by side under one line of units", () => readsAsDrawn(SIDE_BY_SIDE));
