import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { readingOfDrawn } from "../support/readDrawn";
import { drawObservations } from "../support/drawObservations";

/** Layouts that first met the product in strangers' workbooks: our own sheets, figures made up. */
interface Sheet {
  readonly name: string;
  readonly on?: string;
  readonly sheet: readonly string[];
  readonly figures: readonly string[];
}

const STRANGERS: readonly Sheet[] = [
  {
    name: "industries over months under a title that names the indicator",
    on: "分月",
    sheet: [
      "2022年一季度工业用电量分月情况|<|<|<|<",
      "|||单位：万千瓦时|",
      "行业|1月|2月|合计|同比增长(%)",
      "全县|9120|7030|16150|18.5",
      "有色金属|4210|3350|7560|22.4",
    ],
    figures: [
      "B4 己 工业用电量 level 2022年1月 9120万千瓦时 .0",
      "C4 己 工业用电量 level 2022年2月 7030万千瓦时 .0",
      "D4 己 工业用电量 level 2022年一季度 16150万千瓦时 .0",
      "E4 己 工业用电量 growth 2022年一季度 0.185% .1",
      "B5 己 有色金属工业用电量 level 2022年1月 4210万千瓦时 .0 partOf=工业用电量",
      "C5 己 有色金属工业用电量 level 2022年2月 3350万千瓦时 .0 partOf=工业用电量",
      "D5 己 有色金属工业用电量 level 2022年一季度 7560万千瓦时 .0 partOf=工业用电量",
      "E5 己 有色金属工业用电量 growth 2022年一季度 0.224% .1 partOf=工业用电量",
    ],
  },
  {
    name: "classes of projects, and names of some behind the figures",
    sheet: [
      "项目类别|项目个数|总投资（亿元）|项目名称",
      "在库项目|2|64.6|钛创、奥体",
      "新开工项目|3|20.1|",
    ],
    figures: [
      "B2 己 在库项目个数 level 2020年 2个 .0 partOf=项目个数",
      "C2 己 在库项目总投资 level 2020年 64.6亿元 .1 partOf=总投资",
      "B3 己 新开工项目个数 level 2020年 3个 .0 partOf=项目个数",
      "C3 己 新开工项目总投资 level 2020年 20.1亿元 .1 partOf=总投资",
    ],
  },
  {
    name: "indicators under 年份",
    on: "图1",
    sheet: ["年份|2014年|2015年", "地区生产总值（万元）|216100|244394", "增长速度（%）|14.3|13.1"],
    figures: [
      "B2 己 地区生产总值 level 2014年 216100万元 .0",
      "C2 己 地区生产总值 level 2015年 244394万元 .0",
      "B3 己 地区生产总值 growth 2014年 0.143% .1",
      "C3 己 地区生产总值 growth 2015年 0.131% .1",
    ],
  },
  {
    name: "a school year in the title, and kinds of people",
    on: "表1",
    sheet: [
      "表1 2017-2018学年本科在校生分年级人数|<|<",
      "||单位：人",
      "系部|合计|一年级",
      "人文系|1180|290",
    ],
    figures: [
      "B4 人文系 本科在校生人数 level 2017—2018学年 1180人 .0",
      "C4 人文系 一年级本科在校生人数 level 2017—2018学年 290人 .0 partOf=本科在校生人数",
    ],
  },
  {
    name: "a month and all since January, their growth behind each, and a part without # that makes up the whole",
    on: "社零",
    sheet: [
      "社会消费品零售总额|<|<|<|<",
      "2022年9月|<|<|<|<",
      "指标|本月|比去年同月增长(%)|1-本月|比去年同期增长(%)",
      "社会消费品零售总额（亿元）|1478.53|0.3|11864.63|-10.7",
      "#批发零售业|1363.93|1.1|10800.5|-9.8",
      "住宿餐饮业|114.6|-6.8|1064.13|-20.1",
    ],
    figures: [
      "B4 己 社会消费品零售总额 level 2022年9月 1478.53亿元 .2",
      "C4 己 社会消费品零售总额 growth 2022年9月 0.003% .1",
      "D4 己 社会消费品零售总额 level 2022年前三季度 11864.63亿元 .2",
      "E4 己 社会消费品零售总额 growth 2022年前三季度 -0.107% .1",
      "B5 己 批发零售业 level 2022年9月 1363.93亿元 .2 partOf=社会消费品零售总额",
      "C5 己 批发零售业 growth 2022年9月 0.011% .1 partOf=社会消费品零售总额",
      "D5 己 批发零售业 level 2022年前三季度 10800.5亿元 .1 partOf=社会消费品零售总额",
      "E5 己 批发零售业 growth 2022年前三季度 -0.098% .1 partOf=社会消费品零售总额",
      "B6 己 住宿餐饮业 level 2022年9月 114.6亿元 .1 partOf=社会消费品零售总额",
      "C6 己 住宿餐饮业 growth 2022年9月 -0.068% .1 partOf=社会消费品零售总额",
      "D6 己 住宿餐饮业 level 2022年前三季度 1064.13亿元 .2 partOf=社会消费品零售总额",
      "E6 己 住宿餐饮业 growth 2022年前三季度 -0.201% .1 partOf=社会消费品零售总额",
    ],
  },
  {
    name: "a company's budget, and the unit over the last column",
    on: "国企",
    sheet: [
      "公司2011年主要经营指标完成情况",
      "|||||金额单位：亿元",
      "指标|2011年预算|2011年实际|预算完成率|同比|2012年预算",
      "营业收入|120|133|110.83%|44.25%|150",
    ],
    figures: [
      "B4 己 营业收入 target 2011年 120亿元 .0",
      "C4 己 营业收入 level 2011年 133亿元 .0",
      "D4 己 营业收入 completion 2011年 1.1083% .2",
      "E4 己 营业收入 growth 2011年 0.4425% .2",
      "F4 己 营业收入 target 2012年 150亿元 .0",
    ],
  },
  {
    name: "增减 and 增减% side by side",
    sheet: ["项目|单位|2020年|2019年|增减|增减%", "开放床位|张|1115|1042|73|7.01"],
    figures: [
      "C2 己 开放床位 level 2020年 1115张 .0",
      "D2 己 开放床位 level 2019年 1042张 .0",
      "E2 己 开放床位 change 2020年 73张 .0",
      "F2 己 开放床位 growth 2020年 0.0701% .2",
    ],
  },
  {
    name: "a goal of the year beside the months so far",
    on: "2024年1-4月",
    sheet: ["指标|单位|1～4月完成|同比增速（%）|全年目标增速（%）", "增加值|亿元|2.3|3|9"],
    figures: [
      "C2 己 增加值 level 2024年1—4月 2.3亿元 .1",
      "D2 己 增加值 growth 2024年1—4月 0.03% .0",
      "E2 己 增加值 growth-target 2024年 0.09% .0",
    ],
  },
  {
    name: "growth behind a change and no level of the year before",
    sheet: ["企业名称|利润（万元）|同比增减额|同比增减幅", "麦芽公司|3015|820|37.4"],
    figures: [
      "B2 麦芽公司(firm) 利润 level 2020年 3015万元 .0",
      "C2 麦芽公司(firm) 利润 change 2020年 820万元 .0",
      "D2 麦芽公司(firm) 利润 growth 2020年 0.374% .1",
    ],
  },
  {
    name: "a row of growth under 单位：亿元、%",
    sheet: ["|单位：亿元、%|", "指标|一季度|二季度", "零售总额|668.2|672.9", "同比增长|17.3|18"],
    figures: [
      "B3 己 零售总额 level 2020年一季度 668.2亿元 .1",
      "C3 己 零售总额 level 2020年二季度 672.9亿元 .1",
      "B4 己 零售总额 growth 2020年一季度 0.173% .1",
      "C4 己 零售总额 growth 2020年二季度 0.18% .0",
    ],
  },
  {
    name: "合计 under a heading that is what it is the total of",
    sheet: [
      "指标|单位|2020年",
      "一、农林牧渔业总产值||",
      "合  计|亿元|33.36",
      "其中：农业|亿元|7.58",
    ],
    figures: [
      "C3 己 农林牧渔业总产值 level 2020年 33.36亿元 .2 section=一、农林牧渔业总产值",
      "C4 己 农业 level 2020年 7.58亿元 .2 partOf=农林牧渔业总产值 section=一、农林牧渔业总产值",
    ],
  },
  {
    name: "growth beside a group of parts is that of their whole",
    sheet: [
      "县区|专利授权量（件）|<|<|同比增长（%）",
      "^|合计|发明|外观设计|^",
      "东区|400|150|250|5.1",
    ],
    figures: [
      "B3 东区 专利授权量 level 2020年 400件 .0",
      "C3 东区 发明专利授权量 level 2020年 150件 .0 section=专利授权量",
      "D3 东区 外观设计专利授权量 level 2020年 250件 .0 section=专利授权量",
      "E3 东区 专利授权量 growth 2020年 0.051% .1",
    ],
  },
  {
    name: "growth behind next year's plan is what the plan wants",
    on: "计划",
    sheet: ["指标|单位|2023年实际|2024年计划|增长%", "产值|亿元|201.2|218|7.5"],
    figures: [
      "C2 己 产值 level 2023年 201.2亿元 .1",
      "D2 己 产值 target 2024年 218亿元 .0",
      "E2 己 产值 growth-target 2024年 0.075% .1",
    ],
  },
  {
    name: "months down under 当月 and 累计, of what the title names",
    on: "月度",
    sheet: ["甲市2023年规上工业增加值增速", "月份|当月增速（%）|累计增速（%）", "3月|6.2|5.6"],
    figures: [
      "B3 己 规上工业增加值 growth 2023年3月 0.062% .1",
      "C3 己 规上工业增加值 growth 2023年一季度 0.056% .1",
    ],
  },
  {
    name: "同比 and costs under 单位：亿元、%",
    on: "2017年10月",
    sheet: ["||单位：亿元、%", "项目|1-10月累计|同比", "营业总成本|406103.2|14.1"],
    figures: [
      "B3 己 营业总成本 level 2017年1—10月 406103.2亿元 .1",
      "C3 己 营业总成本 growth 2017年1—10月 0.141% .1",
    ],
  },
  {
    name: "合计 beside the category that it is the total of",
    sheet: ["类别|项目|1-5月累计（亿元）", "一般公共预算收入|合计|856.8", "^|税收收入|579.9"],
    figures: [
      "C2 己 一般公共预算收入 level 2020年1—5月 856.8亿元 .1 section=一般公共预算收入",
      "C3 己 税收收入 level 2020年1—5月 579.9亿元 .1 section=一般公共预算收入",
    ],
  },
  {
    name: "how much of the year's task is done, and 同比% without brackets",
    sheet: ["指标|全年任务数|1-10月完成|占任务数%|同比%", "研发经费（万元）|1000|811|81.1|5.2"],
    figures: [
      "B2 己 研发经费 target 2020年 1000万元 .0",
      "C2 己 研发经费 level 2020年1—10月 811万元 .0",
      "D2 己 研发经费 completion 2020年1—10月 0.811% .1",
      "E2 己 研发经费 growth 2020年1—10月 0.052% .1",
    ],
  },
  {
    name: "增减（件） is a change in that unit",
    sheet: ["项目|2019年（件）|2020年（件）|增减（件）", "专利申请量|1161|1471|310"],
    figures: [
      "B2 己 专利申请量 level 2019年 1161件 .0",
      "C2 己 专利申请量 level 2020年 1471件 .0",
      "D2 己 专利申请量 change 2020年 310件 .0",
    ],
  },
  {
    name: "growth behind 合计 of the months is that of all of them",
    on: "2022年一季度",
    sheet: ["指标|单位|1月|2月|3月|合计|同比增长(%)", "用电量|度|91|70|99|260|18.5"],
    figures: [
      "C2 己 用电量 level 2022年1月 91度 .0",
      "D2 己 用电量 level 2022年2月 70度 .0",
      "E2 己 用电量 level 2022年3月 99度 .0",
      "F2 己 用电量 level 2022年一季度 260度 .0",
      "G2 己 用电量 growth 2022年一季度 0.185% .1",
    ],
  },
  {
    name: "plans named before what is planned, and the new ones of the month",
    on: "2024年1-4月",
    sheet: [
      "行业|年度计划投资（亿元）|完成投资（亿元）|本月新增企业（家）|计划生育率（%）",
      "工业|6.5|2.1|1|98",
      "合计|9.5|3.1|2|97",
    ],
    figures: [
      "B2 己 工业完成投资 target 2024年 6.5亿元 .1 partOf=完成投资",
      "C2 己 工业完成投资 level 2024年1—4月 2.1亿元 .1 partOf=完成投资",
      "D2 己 工业企业 level 2024年4月 1家 .0 partOf=企业 counting=new",
      "E2 己 工业计划生育率 level 2024年1—4月 0.98% .0 partOf=计划生育率",
      "B3 己 完成投资 target 2024年 9.5亿元 .1",
      "C3 己 完成投资 level 2024年1—4月 3.1亿元 .1",
      "D3 己 企业 level 2024年4月 2家 .0 counting=new",
      "E3 己 计划生育率 level 2024年1—4月 0.97% .0",
    ],
  },
  {
    name: "industries under a title that says what of them is told, in per cent",
    on: "图2",
    sheet: ["三次产业增加值占地区生产总值比重（%）", "年份|2014年|2015年", "第一产业|21.9|25.72"],
    figures: [
      "B3 己 第一产业增加值占地区生产总值比重 level 2014年 0.219% .1",
      "C3 己 第一产业增加值占地区生产总值比重 level 2015年 0.2572% .2",
    ],
  },
  {
    name: "what 2020年 differs by from 2010年 is no change over the year before",
    sheet: ["项目|2010年|2020年|增减量", "人口（万人）|120.5|131.2|10.7"],
    figures: [
      "B2 己 人口 level 2010年 120.5万人 .1",
      "C2 己 人口 level 2020年 131.2万人 .1",
      "D2 己 人口 change 2020年 10.7万人 .1 since=2010年",
    ],
  },
  {
    name: "from which of two years 2020年 differs is not said",
    sheet: ["项目|2000年|2010年|2020年|增减量", "人口（万人）|101.1|120.5|131.2|10.7"],
    figures: [
      "B2 己 人口 level 2000年 101.1万人 .1",
      "C2 己 人口 level 2010年 120.5万人 .1",
      "D2 己 人口 level 2020年 131.2万人 .1",
    ],
  },
];

describe("sheets of strangers", () => {
  it.each(STRANGERS)("$name", ({ name, on, sheet, figures }) => {
    const reading = readingOfDrawn({ name, ...(on && { on }), sheet, tables: [], figures: [] });
    expect(drawObservations(reading)).toEqual(figures);
  });
});

describe("prose of strangers", () => {
  const textsOf = (on: string, sheet: readonly string[]): string[] =>
    readingOfDrawn({ name: "", on, sheet, tables: [], figures: [] }).texts.map(
      ({ role, text }) => `${role} ${text}`,
    );

  it("below a table is placed where it says what it is", () => {
    const sheet = [
      "指标|2020年",
      "专利（件）|12",
      "",
      "存在问题：数量偏少，质量不高。|",
      "注：快报数。|",
    ];
    expect(textsOf("表", sheet)).toEqual(["problem 数量偏少，质量不高。"]);
  });

  it("stands on a sheet called 主要做法 without headings", () => {
    const sheet = [
      "主要做法和下步打算",
      "一、推进平台建设，成立两个实验室。",
      "二、存在问题：投入偏低，人才不足。",
    ];
    expect(textsOf("主要做法", sheet)).toEqual([
      "measure 一、推进平台建设，成立两个实验室。",
      "problem 投入偏低，人才不足。",
    ]);
  });

  it("is what the sheet's name calls it, remarks in brackets aside", () => {
    const sheet = ["加快在建项目入库，强化要素保障。", "（请领导审定后，再报办公室）"];
    expect(textsOf("工作要求", sheet)).toEqual(["plan 加快在建项目入库，强化要素保障。"]);
  });

  it("on any other sheet is taken where paragraphs say what they are", () => {
    const sheet = [
      "上半年经济运行情况",
      "今年以来，全区经济运行平稳。",
      "存在问题：成本上升，部分企业减产。",
      "下一步：抓好项目推进，完成全年任务。",
    ];
    expect(textsOf("Sheet2", sheet)).toEqual([
      "problem 成本上升，部分企业减产。",
      "plan 抓好项目推进，完成全年任务。",
    ]);
  });

  it("on any other sheet is left alone", () => {
    expect(textsOf("Sheet1", ["推进平台建设，成立两个实验室。", "投入偏低，人才不足。"])).toEqual(
      [],
    );
  });
});

describe("two columns headed alike", () => {
  const read = (hiddenColumns: readonly number[]) =>
    readWorkbook(
      bookOf(
        sheetOf(
          "表",
          ["县区|2022年产值（亿元）|2023年产值（亿元）|2023年产值（亿元）", "甲县|29|30|30.1"],
          {
            hiddenColumns,
          },
        ),
      ),
    );

  it("are both refused, and it is said why", () => {
    const { refused } = read([]);
    expect(refused.map(({ problem }) => problem.code)).toEqual([
      "repeated-header",
      "repeated-header",
    ]);
  });

  it("are one where the other is hidden", () => {
    expect(drawObservations(read([2]))).toEqual([
      "B2 甲县 产值 level 2022年 29亿元 .0",
      "D2 甲县 产值 level 2023年 30.1亿元 .1",
    ]);
  });

  it("are set aside where shown ones say the same of other years", () => {
    const sheet = sheetOf("表", ["指标|2021年|2022年", "财政收入（亿元）|50|48"], {
      hiddenColumns: [1],
    });
    expect(drawObservations(readWorkbook(bookOf(sheet)))).toEqual([
      "C2 己 财政收入 level 2022年 48亿元 .0",
    ]);
  });
});
