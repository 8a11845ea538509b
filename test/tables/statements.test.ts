import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Monthly statements of finance, of tasks and of firms, as their clerks head them; figures made up. */
const STATEMENTS: readonly DrawnFigures[] = [
  {
    name: "the month, what is done so far, the budget and the year before, each of its months",
    sheet: [
      "甲县财政收入完成情况表|<|<|<|<|<|<|<",
      "2021年5月|<|<|<|<|<|<|<",
      "项目|年初预算数|本月完成|累计完成|占预算%|上年同期累计|增减额|增减%",
      "税收收入（万元）|9000|800|4500|50|4000|500|12.5",
    ],
    figures: [
      "B4 己 税收收入 target 2021年 9000万元 .0",
      "C4 己 税收收入 level 2021年5月 800万元 .0",
      "D4 己 税收收入 level 2021年1—5月 4500万元 .0",
      "E4 己 税收收入 completion 2021年1—5月 0.5% .0",
      "F4 己 税收收入 level 2020年1—5月 4000万元 .0",
      "G4 己 税收收入 change 2021年1—5月 500万元 .0",
      "H4 己 税收收入 growth 2021年1—5月 0.125% .1",
    ],
  },
  {
    name: "累计完成 of a year is its own figure, none of many years",
    sheet: ["指标|年计划|累计完成|完成%", "新建厂房（万平方米）|40|38|95"],
    figures: [
      "B2 己 新建厂房 target 2020年 40万平方米 .0",
      "C2 己 新建厂房 level 2020年 38万平方米 .0",
      "D2 己 新建厂房 completion 2020年 0.95% .0",
    ],
  },
  {
    name: "完成任务 in per cent, and 完成 in an amount",
    sheet: [
      "2021年各乡镇招商引资任务完成情况",
      "乡镇|全年任务（万元）|完成（万元）|完成任务%",
      "甲镇|4000|2000|50",
    ],
    figures: [
      "B3 甲镇 招商引资 target 2021年 4000万元 .0",
      "C3 甲镇 招商引资 level 2021年 2000万元 .0",
      "D3 甲镇 招商引资 completion 2021年 0.5% .0",
    ],
  },
  {
    name: "a first column headed by what the indicators are of, and 变动",
    sheet: [
      "主要运营指标|单位|2019年上半年|2018年上半年|变动（%）|2018年上半年（调整前）",
      "自产煤产量|百万吨|145.4|145.8|-0.3|",
      "总发电量|亿千瓦时|799|1336|-40.2|1336.1",
    ],
    figures: [
      "C2 己 自产煤产量 level 2019年上半年 145.4百万吨 .1",
      "D2 己 自产煤产量 level 2018年上半年 145.8百万吨 .1",
      "E2 己 自产煤产量 growth 2019年上半年 -0.003% .1",
      "C3 己 总发电量 level 2019年上半年 799亿千瓦时 .0",
      "D3 己 总发电量 level 2018年上半年 1336亿千瓦时 .0",
      "E3 己 总发电量 growth 2019年上半年 -0.402% .1",
    ],
  },
  {
    name: "villages under 村（居）",
    sheet: [
      "序号|村（居）|集体收入（万元）|同比增长",
      "1|前进村|31.5|8.3%",
      "2|河西居委会|29.7|6.9%",
    ],
    figures: [
      "C2 前进村 集体收入 level 2020年 31.5万元 .1",
      "D2 前进村 集体收入 growth 2020年 0.083% .1",
      "C3 河西居委会 集体收入 level 2020年 29.7万元 .1",
      "D3 河西居委会 集体收入 growth 2020年 0.069% .1",
    ],
  },
  {
    name: "the places by level and by growth, each behind its column, and set aside the place by progress",
    sheet: ["区市|进出口（亿元）|位次|增幅%|位次|进度%|位次", "甲区|118.6|2|0.9|10|70.4|9"],
    figures: [
      "B2 甲区 进出口 level 2020年 118.6亿元 .1",
      "C2 甲区 进出口 rank 2020年 2位 .0",
      "D2 甲区 进出口 growth 2020年 0.009% .1",
      "E2 甲区 进出口 growth-rank 2020年 10位 .0",
      "F2 甲区 进出口 completion 2020年 0.704% .1",
    ],
  },
  {
    name: "among how many districts a place counts",
    sheet: ["指标|完成额（亿元）|在12区市位次", "到账外资|2.6|7"],
    figures: [
      "B2 己 到账外资 level 2020年 2.6亿元 .1",
      "C2 己 到账外资 rank 2020年 7位 .0 scope=12区市",
    ],
  },
  {
    name: "the task of what the only named column has done",
    sheet: ["镇街|年度任务（万美元）|1-9月到账外资（万美元）|完成任务%", "甲镇|5000|5500|110"],
    figures: [
      "B2 甲镇 到账外资 target 2020年 5000万美元 .0",
      "C2 甲镇 到账外资 level 2020年前三季度 5500万美元 .0",
      "D2 甲镇 到账外资 completion 2020年前三季度 1.1% .0",
    ],
  },
  {
    name: "last year's figure of what stands before it, where the columns name several",
    sheet: [
      "产业|企业户数（户）|1-9月产值（亿元）|上年同期（亿元）|同比（%）",
      "光电|6|110|100|10",
      "合计|6|110|100|10",
    ],
    figures: [
      "B2 己 光电企业户数 level 2020年前三季度 6户 .0 partOf=企业户数",
      "C2 己 光电产值 level 2020年前三季度 110亿元 .0 partOf=产值",
      "D2 己 光电产值 level 2019年前三季度 100亿元 .0 partOf=产值",
      "E2 己 光电产值 growth 2020年前三季度 0.1% .0 partOf=产值",
      "B3 己 企业户数 level 2020年前三季度 6户 .0",
      "C3 己 产值 level 2020年前三季度 110亿元 .0",
      "D3 己 产值 level 2019年前三季度 100亿元 .0",
      "E3 己 产值 growth 2020年前三季度 0.1% .0",
    ],
  },
  {
    name: "余额 of each row, and of none that is a rate",
    sheet: [
      "2016年3月甲省存贷款情况|<|<",
      "项目|本月余额（亿元）|同比增速（%）",
      "一、各项存款|207|29.5",
      "二、各项贷款|159|20.7",
    ],
    figures: [
      "B3 己 各项存款余额 level 2016年3月 207亿元 .0",
      "C3 己 各项存款余额 growth 2016年3月 0.295% .1",
      "B4 己 各项贷款余额 level 2016年3月 159亿元 .0",
      "C4 己 各项贷款余额 growth 2016年3月 0.207% .1",
    ],
  },
  {
    name: "经费 over two years as that of each row",
    sheet: [
      "指标|经费（亿元）|<|比上年增长（%）",
      "^|2022年|2021年|^",
      "研究与试验发展经费|308|280|10.1",
      "基础研究|20|18|11.4",
    ],
    figures: [
      "B3 己 研究与试验发展经费 level 2022年 308亿元 .0",
      "C3 己 研究与试验发展经费 level 2021年 280亿元 .0",
      "D3 己 研究与试验发展经费 growth 2022年 0.101% .1",
      "B4 己 基础研究经费 level 2022年 20亿元 .0",
      "C4 己 基础研究经费 level 2021年 18亿元 .0",
      "D4 己 基础研究经费 growth 2022年 0.114% .1",
    ],
  },
  {
    name: "the total of what it names",
    sheet: [
      "科目|1-8月累计（万元）",
      "公共财政预算支出合计|300",
      "教育支出|200",
      "三大行业小计|250",
    ],
    figures: [
      "B2 己 公共财政预算支出 level 2020年1—8月 300万元 .0",
      "B3 己 教育支出 level 2020年1—8月 200万元 .0",
    ],
  },
  {
    name: "what the title names, where the number of the table stands in a line of its own",
    sheet: [
      "附表2|<|<",
      "表2  2022年甲市新认定企业数|<|<",
      "地区|2022年|2021年",
      "乙县|20|10",
      "丙县|30|20",
    ],
    figures: [
      "B4 乙县 新认定企业数 level 2022年 20家 .0",
      "C4 乙县 新认定企业数 level 2021年 10家 .0",
      "B5 丙县 新认定企业数 level 2022年 30家 .0",
      "C5 丙县 新认定企业数 level 2021年 20家 .0",
    ],
  },
  {
    name: "each row in the money that its name gives",
    sheet: [
      "指标|绝对数（万元）",
      "地区生产总值|2015000",
      "人均地区生产总值（元）|19763",
      "折合美元（美元）|2865",
    ],
    figures: [
      "B2 己 地区生产总值 level 2020年 2015000万元 .0",
      "B3 己 人均地区生产总值 level 2020年 19763元 .0",
      "B4 己 折合美元 level 2020年 2865美元 .0",
    ],
  },
  {
    name: "no figure of a telephone number behind 联系人",
    sheet: ["学院|申报数（项）", "理学院|52", "工学院|48", "联系人：科技处|5550123"],
    figures: ["B2 理学院 申报数 level 2020年 52项 .0", "B3 工学院 申报数 level 2020年 48项 .0"],
  },
  {
    name: "the unit beside who filled it in",
    sheet: [
      "2022年甲市主要指标|<|<",
      "编报单位：经济发展局||金额单位：亿元",
      "指标|全年目标|1-6月累计",
      "工业总产值|960|483",
    ],
    figures: [
      "B4 己 工业总产值 target 2022年 960亿元 .0",
      "C4 己 工业总产值 level 2022年上半年 483亿元 .0",
    ],
  },
  {
    name: "in what the brackets count",
    sheet: ["盟市|发明专利（件数）|企业（户数）", "包头市|24|259"],
    figures: ["B2 包头市 发明专利 level 2020年 24件 .0", "C2 包头市 企业 level 2020年 259户 .0"],
  },
];

describe("monthly statements say", () => {
  readsAsDrawn(STATEMENTS);
});
