import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

/** Sheets of bureaus of education and of monitoring: drawn here, figures made up. */
describe("years of schools down the side", () => {
  readsAsDrawn([
    {
      name: "are those of schools where only their heading says so",
      sheet: ["小学基本情况|<", "学年|在校学生数（人）", "2021—2022|5000", "2022—2023|5100"],
      figures: [
        "B3 己 在校学生数 level 2021—2022学年 5000人 .0",
        "B4 己 在校学生数 level 2022—2023学年 5100人 .0",
      ],
    },
    {
      name: "are that of the title and the one before where they are 本学年 and 上学年, behind the kinds of school",
      sheet: [
        "2023/2024学年初教育统计|<|<",
        "类别|学年|在校生数（人）",
        "小学|本学年|5000",
        "^|上学年|4900",
        "初中|本学年|2000",
        "^|上学年|1900",
      ],
      figures: [
        "C3 己 小学在校生数 level 2023—2024学年 5000人 .0 partOf=在校生数",
        "C4 己 小学在校生数 level 2022—2023学年 4900人 .0 partOf=在校生数",
        "C5 己 初中在校生数 level 2023—2024学年 2000人 .0 partOf=在校生数",
        "C6 己 初中在校生数 level 2022—2023学年 1900人 .0 partOf=在校生数",
      ],
    },
  ]);
});

describe("上期 in a table of one month", () => {
  readsAsDrawn([
    {
      name: "is the month before where 环比 holds the months against each other",
      sheet: [
        "2023年1月物价监测|<|<|<",
        "指标|单位|本期|上期|环比（%）",
        "猪肉价格|元/千克|30|28|7.1",
      ],
      figures: [
        "C3 己 猪肉价格 level 2023年1月 30元/千克 .0",
        "D3 己 猪肉价格 level 2022年12月 28元/千克 .0",
        "E3 己 猪肉价格 growth 2023年1月 0.071% .1 since=period-before",
      ],
    },
    {
      name: "is that of the year before where 同比 does",
      sheet: [
        "2023年7月用电情况|<|<|<",
        "指标|单位|本期|上期|同比（%）",
        "用电量|万千瓦时|100|90|11.1",
      ],
      figures: [
        "C3 己 用电量 level 2023年7月 100万千瓦时 .0",
        "D3 己 用电量 level 2022年7月 90万千瓦时 .0",
        "E3 己 用电量 growth 2023年7月 0.111% .1",
      ],
    },
    {
      name: "is that of the year before in a table of the months so far",
      sheet: ["2023年1-6月企业财务|<|<", "项目|本期|上期", "营业收入（万元）|100|90"],
      figures: [
        "B3 己 营业收入 level 2023年上半年 100万元 .0",
        "C3 己 营业收入 level 2022年上半年 90万元 .0",
      ],
    },
  ]);

  it("is refused where nothing says of which of them it is", () => {
    const sheet = ["2023年7月用电情况|<|<", "指标|单位|本期|上期", "用电量|万千瓦时|100|90"];
    expect(drawRefusals(readingOfDrawn({ name: "", tables: [], figures: [], sheet }))).toEqual([
      "2020年!D3 unclear-header",
    ]);
  });
});
