import { readWorkbook } from "../../src/tables/readWorkbook";
import { drawObservations, drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";
import { bookOf, sheetOf } from "../support/sheetOf";

/** Sheets by which five-year plans are assessed, and by which bureaus tell what each industry adds to growth: drawn here, figures made up. */
describe("what each row adds to the growth of the whole", () => {
  readsAsDrawn([
    {
      name: "is called by its own heading, in points, beside growth and share that are of an amount",
      sheet: [
        "一、未来产业增加值（2022年1-8月）|<|<|<",
        "指标|增加值同比增长（%）|占未来产业比重（%）|上拉全县工业增速（百分点）",
        "未来产业|12.4||2.3",
        "其中：氢能产业|20.5|61.2|1.9",
        "生命健康产业|-3.1|38.8|-0.4",
      ],
      figures: [
        "B3 己 未来产业增加值 growth 2022年1—8月 0.124% .1",
        "D3 己 未来产业上拉全县工业增速 level 2022年1—8月 2.3个百分点 .1",
        "B4 己 氢能产业增加值 growth 2022年1—8月 0.205% .1 partOf=未来产业增加值",
        "C4 己 氢能产业增加值 share 2022年1—8月 0.612% .1 whole=未来产业 partOf=未来产业增加值",
        "D4 己 氢能产业上拉全县工业增速 level 2022年1—8月 1.9个百分点 .1 partOf=未来产业上拉全县工业增速",
        "B5 己 生命健康产业增加值 growth 2022年1—8月 -0.031% .1",
        "C5 己 生命健康产业增加值 share 2022年1—8月 0.388% .1 whole=未来产业",
        "D5 己 生命健康产业上拉全县工业增速 level 2022年1—8月 -0.4个百分点 .1",
      ],
    },
    {
      name: "is in points though its heading says %, and its part in the growth is a rate",
      sheet: [
        "2022年1-8月主要行业运行情况|<|<|<",
        "指标|增速（%）|拉动工业增长（%）|对工业增长的贡献率（%）",
        "纺织业增加值|4.2|0.6|14.1",
        "造纸业增加值|6.0|1.1|25.8",
      ],
      figures: [
        "B3 己 纺织业增加值 growth 2022年1—8月 0.042% .1",
        "C3 己 纺织业增加值拉动工业增长 level 2022年1—8月 0.6个百分点 .1",
        "D3 己 纺织业增加值对工业增长的贡献率 level 2022年1—8月 0.141% .1",
        "B4 己 造纸业增加值 growth 2022年1—8月 0.06% .0",
        "C4 己 造纸业增加值拉动工业增长 level 2022年1—8月 1.1个百分点 .1",
        "D4 己 造纸业增加值对工业增长的贡献率 level 2022年1—8月 0.258% .1",
      ],
    },
  ]);
});

const ASSESSED = [
  "某县规划主要指标评估表|<|<|<|<|<|<|<",
  "指标|单位|2020年|实施情况|<|2025年|较2020年|年均提高",
  "^|^|基期值|2024年实际|2025年预计|目标值|增长（%）|（百分点）",
  "茶叶产量|吨|200|230||250|15|",
  "水果产量|吨|400||500|480|25|",
  "城镇化率|%|48|52||53||1",
  "园区产值占全县比重|%||63||65||",
];

describe("an assessment of a plan with a base, what was reached, what is expected and what is aimed at", () => {
  readsAsDrawn([
    {
      name: "dates what has grown since the base by the figure in its own row",
      sheet: ASSESSED,
      figures: [
        "C4 己 茶叶产量 level 2020年 200吨 .0",
        "D4 己 茶叶产量 level 2024年 230吨 .0",
        "F4 己 茶叶产量 target 2025年 250吨 .0",
        "G4 己 茶叶产量 growth 2024年 0.15% .0 since=2020年",
        "C5 己 水果产量 level 2020年 400吨 .0",
        "E5 己 水果产量 level 2025年 500吨 .0 status=forecast",
        "F5 己 水果产量 target 2025年 480吨 .0",
        "G5 己 水果产量 growth 2025年 0.25% .0 since=2020年 status=forecast",
        "C6 己 城镇化率 level 2020年 0.48% .0",
        "D6 己 城镇化率 level 2024年 0.52% .0",
        "F6 己 城镇化率 target 2025年 0.53% .0",
        "H6 己 城镇化率 points-change 2024年 1个百分点 .0 since=yearly",
        "D7 己 园区产值占全县比重 level 2024年 0.63% .0",
        "F7 己 园区产值占全县比重 target 2025年 0.65% .0",
      ],
    },
    {
      name: "of two figures takes the one that the growth comes to",
      sheet: [
        "指标|单位|2020年基期值|2024年实际|2025年预计|较2020年增长（%）",
        "茶叶产量|吨|200|230|240|20",
        "水果产量|吨|400|440|500|10",
      ],
      figures: [
        "C2 己 茶叶产量 level 2020年 200吨 .0",
        "D2 己 茶叶产量 level 2024年 230吨 .0",
        "E2 己 茶叶产量 level 2025年 240吨 .0 status=forecast",
        "F2 己 茶叶产量 growth 2025年 0.2% .0 since=2020年 status=forecast",
        "C3 己 水果产量 level 2020年 400吨 .0",
        "D3 己 水果产量 level 2024年 440吨 .0",
        "E3 己 水果产量 level 2025年 500吨 .0 status=forecast",
        "F3 己 水果产量 growth 2024年 0.1% .0 since=2020年",
      ],
    },
  ]);

  it("leaves no figure of it unread", () => {
    expect(
      drawRefusals(readingOfDrawn({ name: "", tables: [], figures: [], sheet: ASSESSED })),
    ).toEqual([]);
  });
});

describe("a table of all kinds of school", () => {
  readsAsDrawn([
    {
      name: "names what all of them have together by its title",
      sheet: [
        "甲市各级各类学校学生情况（2019年）|<|<",
        "||单位：人",
        "学校类别|招生数|毕业生数",
        "合计|500|460",
        "幼儿园|300|280",
        "特殊教育学校|200|180",
      ],
      figures: [
        "B4 己 各级各类学校招生数 level 2019年 500人 .0",
        "C4 己 各级各类学校毕业生数 level 2019年 460人 .0",
        "B5 己 幼儿园招生数 level 2019年 300人 .0 partOf=各级各类学校招生数",
        "C5 己 幼儿园毕业生数 level 2019年 280人 .0 partOf=各级各类学校毕业生数",
        "B6 己 特殊教育学校招生数 level 2019年 200人 .0 partOf=各级各类学校招生数",
        "C6 己 特殊教育学校毕业生数 level 2019年 180人 .0 partOf=各级各类学校毕业生数",
      ],
    },
    {
      name: "counts each in the one of the title's two units that fits it",
      sheet: [
        "各级各类学校数（所、个）|<|<",
        "类别|2019年|2018年",
        "幼儿园|30|28",
        "初级中学|9|9",
        "小学教学点|12|15",
      ],
      figures: [
        "B3 己 幼儿园 level 2019年 30所 .0",
        "C3 己 幼儿园 level 2018年 28所 .0",
        "B4 己 初级中学 level 2019年 9所 .0",
        "C4 己 初级中学 level 2018年 9所 .0",
        "B5 己 小学教学点 level 2019年 12个 .0",
        "C5 己 小学教学点 level 2018年 15个 .0",
      ],
    },
  ]);
});

describe("a sheet of places in the wider area", () => {
  readsAsDrawn([
    {
      name: "holds the figures of the office, though its title begins with that area",
      sheets: {
        指标: ["2022年甲市主要指标|<|<", "指标|单位|完成数", "工业用电量|亿千瓦时|12"],
        位次: [
          "全省位次情况|<|<",
          "指标|数值|居全省位次",
          "农民人均收入（元）|9000|3",
          "粮食产量（万吨）|30|5",
        ],
      },
      figures: [
        "C3 己 工业用电量 level 2022年 12亿千瓦时 .0",
        "B3 己 农民人均收入 level 2022年 9000元 .0",
        "C3 己 农民人均收入 rank 2022年 3位 .0 scope=全省",
        "B4 己 粮食产量 level 2022年 30万吨 .0",
        "C4 己 粮食产量 rank 2022年 5位 .0 scope=全省",
      ],
    },
  ]);
});

describe("what has been added up over the years of a plan", () => {
  readsAsDrawn([
    {
      name: "is of all these years up to the one that the title has come to, as its goal and its completion are",
      sheet: [
        "“十三五”以来重点工程累计完成情况（截至2018年底）|<|<|<",
        "工程|单位|规划目标|累计完成|完成率（%）",
        "新建水塘|座|40|30|75",
      ],
      figures: [
        "C3 己 新建水塘 target 2016—2018年 40座 .0",
        "D3 己 新建水塘 level 2016—2018年 30座 .0",
        "E3 己 新建水塘 completion 2016—2018年 0.75% .0",
      ],
    },
    {
      name: "stands beside what one of them has brought",
      on: "工程",
      sheet: [
        "“十三五”重点工程进展|<|<|<|<",
        "工程|单位|总任务|累计完成|其中：2018年完成|完成率（%）",
        "新建水塘|座|40|30|8|75",
      ],
      figures: [
        "C3 己 新建水塘 target 2016—2018年 40座 .0",
        "D3 己 新建水塘 level 2016—2018年 30座 .0",
        "E3 己 新建水塘 level 2018年 8座 .0",
        "F3 己 新建水塘 completion 2016—2018年 0.75% .0",
      ],
    },
    {
      name: "is said by a heading, and by the name of a row",
      sheet: ["2018年帮扶情况|<|<", "指标|2016年以来累计完成|2018年", "培训农民（人次）|900|300"],
      figures: [
        "B3 己 培训农民 level 2016—2018年 900人次 .0",
        "C3 己 培训农民 level 2018年 300人次 .0",
      ],
    },
    {
      name: "is of the years of a plan where no year is told",
      on: "任务",
      sheet: ["“十三五”重点任务累计完成情况|<|<", "任务|单位|完成数", "新建水塘|座|30"],
      figures: ["C3 己 新建水塘 level 2016—2020年 30座 .0"],
    },
    {
      name: "is of the year alone where the title names that, and of its months",
      sheet: [
        "2018年1-6月“十三五”重点任务进展|<|<",
        "任务|单位|年度目标|累计完成",
        "新建水塘|座|10|4",
      ],
      figures: ["C3 己 新建水塘 target 2018年 10座 .0", "D3 己 新建水塘 level 2018年上半年 4座 .0"],
    },
    {
      name: "is no goal of the plan, which is that of its last year where its figures are told year by year",
      sheet: [
        "“十三五”主要指标|<|<|<",
        "指标|单位|规划目标|2017年|2018年",
        "森林覆盖率|%|35|31|32",
      ],
      figures: [
        "C3 己 森林覆盖率 target 2020年 0.35% .0",
        "D3 己 森林覆盖率 level 2017年 0.31% .0",
        "E3 己 森林覆盖率 level 2018年 0.32% .0",
      ],
    },
  ]);

  it("is said by the name of the file", () => {
    const sheet = sheetOf("任务", [
      "重点任务累计完成情况|<|<",
      "任务|单位|完成数",
      "新建水塘|座|30",
    ]);
    const reading = readWorkbook({ ...bookOf(sheet), file: "“十三五”规划任务表" });
    expect(drawObservations(reading)).toEqual(["C3 己 新建水塘 level 2016—2020年 30座 .0"]);
  });
});
