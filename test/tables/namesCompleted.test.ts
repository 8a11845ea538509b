import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** What only a title, a heading over several columns or a column beside says of a name: our own sheets, figures made up. */
const SHEETS: readonly DrawnFigures[] = [
  {
    name: "kinds under a heading of which one column is the sum",
    on: "Sheet1",
    sheet: [
      "2024年保险业经营情况|<|<|<|<|<",
      "|||||单位：万元",
      "区县|保费收入|<|<|<|赔付支出",
      "^|合计|财产险|人身险|<|^",
      "^|^|^|寿险|健康险|^",
      "甲县|100|40|50|10|30",
    ],
    figures: [
      "B6 甲县 保费收入 level 2024年 100万元 .0",
      "C6 甲县 财产险保费收入 level 2024年 40万元 .0 section=保费收入",
      "D6 甲县 寿险保费收入 level 2024年 50万元 .0 section=保费收入",
      "E6 甲县 健康险保费收入 level 2024年 10万元 .0 section=保费收入",
      "F6 甲县 赔付支出 level 2024年 30万元 .0",
    ],
  },
  {
    name: "parts of two amounts that are called alike",
    on: "Sheet1",
    sheet: [
      "2024年保险业经营情况|<",
      "|单位：万元",
      "指标|本年累计",
      "保费收入|100",
      "其中：财产险|40",
      "人身险|60",
      "赔付支出|50",
      "其中：财产险|20",
      "人身险|30",
    ],
    figures: [
      "B4 己 保费收入 level 2024年 100万元 .0",
      "B5 己 财产险保费收入 level 2024年 40万元 .0 partOf=保费收入",
      "B6 己 人身险保费收入 level 2024年 60万元 .0",
      "B7 己 赔付支出 level 2024年 50万元 .0",
      "B8 己 财产险赔付支出 level 2024年 20万元 .0 partOf=赔付支出",
      "B9 己 人身险赔付支出 level 2024年 30万元 .0",
    ],
  },
  {
    name: "a rate of the deed that the count beside it names",
    on: "Sheet1",
    sheet: [
      "2024年各学院科研指标|<|<|<",
      "学院|国家自然科学基金申报数（项）|国家自然科学基金立项数（项）|立项率（%）",
      "理学院|52|10|19.2",
    ],
    figures: [
      "B3 理学院 国家自然科学基金申报数 level 2024年 52项 .0",
      "C3 理学院 国家自然科学基金立项数 level 2024年 10项 .0",
      "D3 理学院 国家自然科学基金立项率 level 2024年 0.192% .1",
    ],
  },
  {
    name: "how much of R&D is spent, by the money beside it",
    on: "Sheet1",
    sheet: [
      "2023年各县科技指标|<|<|<",
      "县区|研发经费投入（亿元）|投入强度（%）|高新技术企业（家）",
      "甲县|10|2.1|5",
    ],
    figures: [
      "B3 甲县 研发经费投入 level 2023年 10亿元 .0",
      "C3 甲县 研发经费投入强度 level 2023年 0.021% .1",
      "D3 甲县 高新技术企业 level 2023年 5家 .0",
    ],
  },
  {
    name: "stages and money of what the title is about",
    on: "Sheet1",
    sheet: [
      "科技项目申报立项统计（2024年1-6月）|<|<|<",
      "项目类别|申报数（项）|已立项（项）|项目资金（万元）",
      "重点研发|9|3|10",
      "成果转化|30|2|50",
      "合计|39|5|60",
    ],
    figures: [
      "B3 己 重点研发申报数 level 2024年上半年 9项 .0 partOf=科技项目申报数",
      "C3 己 重点研发已立项 level 2024年上半年 3项 .0 partOf=科技项目已立项",
      "D3 己 重点研发项目资金 level 2024年上半年 10万元 .0 partOf=科技项目资金",
      "B4 己 成果转化申报数 level 2024年上半年 30项 .0 partOf=科技项目申报数",
      "C4 己 成果转化已立项 level 2024年上半年 2项 .0 partOf=科技项目已立项",
      "D4 己 成果转化项目资金 level 2024年上半年 50万元 .0 partOf=科技项目资金",
      "B5 己 科技项目申报数 level 2024年上半年 39项 .0",
      "C5 己 科技项目已立项 level 2024年上半年 5项 .0",
      "D5 己 科技项目资金 level 2024年上半年 60万元 .0",
    ],
  },
  {
    name: "收入 and 支出 of what the title calls by both",
    on: "Sheet1",
    sheet: [
      "2023年财政收支情况|<|<",
      "项目|2023年（亿元）|2022年（亿元）",
      "收入|100|90",
      "支出|120|110",
    ],
    figures: [
      "B3 己 财政收入 level 2023年 100亿元 .0",
      "C3 己 财政收入 level 2022年 90亿元 .0",
      "B4 己 财政支出 level 2023年 120亿元 .0",
      "C4 己 财政支出 level 2022年 110亿元 .0",
    ],
  },
  {
    name: "the functions of a budget, by the noun of their sum",
    on: "Sheet1",
    sheet: [
      "2023年一般公共预算支出决算表|<|<",
      "科目|预算数（万元）|决算数（万元）",
      "教育|60|40",
      "科学技术|60|50",
      "合计|120|90",
    ],
    figures: [
      "B3 己 教育支出 target 2023年 60万元 .0 partOf=一般公共预算支出",
      "C3 己 教育支出 level 2023年 40万元 .0 partOf=一般公共预算支出",
      "B4 己 科学技术支出 target 2023年 60万元 .0 partOf=一般公共预算支出",
      "C4 己 科学技术支出 level 2023年 50万元 .0 partOf=一般公共预算支出",
      "B5 己 一般公共预算支出 target 2023年 120万元 .0",
      "C5 己 一般公共预算支出 level 2023年 90万元 .0",
    ],
  },
  {
    name: "places of which the title says that they are some",
    on: "Sheet1",
    sheet: [
      "2023年部分市（州）地区生产总值|<",
      "单位：亿元|",
      "市（州）|总量",
      "甲市|100",
      "丙州|50",
    ],
    figures: [
      "B4 甲市 地区生产总值 level 2023年 100亿元 .0",
      "B5 丙州 地区生产总值 level 2023年 50亿元 .0",
    ],
  },
  {
    name: "the growth behind an amount under those whose it is",
    on: "Sheet1",
    sheet: [
      "2022年各镇规模以上企业R&D经费|<|<",
      "镇|规上企业|<",
      "^|R&D经费（亿元）|比上年增长（%）",
      "甲镇|50|20",
      "乙镇|44|22",
    ],
    figures: [
      "B4 甲镇 规上企业R&D经费 level 2022年 50亿元 .0 section=规上企业",
      "C4 甲镇 规上企业R&D经费 growth 2022年 0.2% .0 section=规上企业",
      "B5 乙镇 规上企业R&D经费 level 2022年 44亿元 .0 section=规上企业",
      "C5 乙镇 规上企业R&D经费 growth 2022年 0.22% .0 section=规上企业",
    ],
  },
  {
    name: "an area beside the wider ones that the title holds against it",
    on: "Sheet1",
    sheet: [
      "规上工业增加值增速与全国全省对比|<|<|<",
      "月份|累计增速（%）|<|<",
      "^|甲市|全省|全国",
      "2023年1-6月|13.1|6.8|3.8",
    ],
    figures: [
      "B4 甲市 规上工业增加值 growth 2023年上半年 0.131% .1",
      "C4 全省(total) 规上工业增加值 growth 2023年上半年 0.068% .1",
      "D4 全国(total) 规上工业增加值 growth 2023年上半年 0.038% .1",
    ],
  },
  {
    name: "amounts of the thing whose ledger it is, in the months of two years",
    on: "Sheet1",
    sheet: [
      "2024年上半年技术合同登记分月台账|<|<|<",
      "年度|项目|1月|2月",
      "2024年|合同数（份）|2|1",
      "^|成交额（万元）|86|10",
      "2023年|合同数（份）|1|1",
      "^|成交额（万元）|80|9",
    ],
    figures: [
      "C3 己 技术合同数 level 2024年1月 2份 .0",
      "D3 己 技术合同数 level 2024年2月 1份 .0",
      "C4 己 技术合同成交额 level 2024年1月 86万元 .0",
      "D4 己 技术合同成交额 level 2024年2月 10万元 .0",
      "C5 己 技术合同数 level 2023年1月 1份 .0",
      "D5 己 技术合同数 level 2023年2月 1份 .0",
      "C6 己 技术合同成交额 level 2023年1月 80万元 .0",
      "D6 己 技术合同成交额 level 2023年2月 9万元 .0",
    ],
  },
  {
    name: "what the remark says of the newest figure, and the year before that",
    on: "Sheet1",
    sheet: [
      "2023年绩效目标完成情况|<|<|<|<",
      "指标|单位|2022年完成|2023年完成|备注",
      "R&D经费投入强度|%|2.88|3.02|为2022年度数",
      "技术交易额|亿元|56.9|99.8|",
    ],
    figures: [
      "C3 己 R&D经费投入强度 level 2021年 0.0288% .2",
      "D3 己 R&D经费投入强度 level 2022年 0.0302% .2",
      "C4 己 技术交易额 level 2022年 56.9亿元 .1",
      "D4 己 技术交易额 level 2023年 99.8亿元 .1",
    ],
  },
  {
    name: "a title of a year with a day in brackets",
    on: "Sheet1",
    sheet: [
      "2023年重点任务进展（截至6月底）|<|<|<",
      "任务|单位|全年任务|已完成",
      "新建高标准农田|万亩|24|10.6",
    ],
    figures: [
      "C3 己 新建高标准农田 target 2023年 24万亩 .0",
      "D3 己 新建高标准农田 level 2023年上半年 10.6万亩 .1",
    ],
  },
  {
    name: "a rate in a row of its own under an amount",
    on: "Sheet1",
    sheet: [
      "2022年R&D经费投入情况|<|<",
      "项目|R&D经费（万元）|<",
      "^|2022年|2021年",
      "合计|100|80",
      "企业|60|50",
      "高校|40|30",
      "R&D经费投入强度（%）|2.77|2.28",
    ],
    figures: [
      "B4 己 R&D经费 level 2022年 100万元 .0",
      "C4 己 R&D经费 level 2021年 80万元 .0",
      "B5 己 企业R&D经费 level 2022年 60万元 .0 partOf=R&D经费",
      "C5 己 企业R&D经费 level 2021年 50万元 .0 partOf=R&D经费",
      "B6 己 高校R&D经费 level 2022年 40万元 .0 partOf=R&D经费",
      "C6 己 高校R&D经费 level 2021年 30万元 .0 partOf=R&D经费",
      "B7 己 R&D经费投入强度 level 2022年 0.0277% .2",
      "C7 己 R&D经费投入强度 level 2021年 0.0228% .2",
    ],
  },
];

describe("what a name takes from what stands over or beside it", () => {
  readsAsDrawn(SHEETS);
});
