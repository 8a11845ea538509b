import { drawRefusals } from "../support/drawObservations";
import { readsAsDrawn } from "../support/drawnFigures";
import { readingOfDrawn } from "../support/readDrawn";

/** Tables of annual plans and of five-year plans, as congresses print them: drawn here, figures made up. */
describe("a heading that names only the year, in a table of a plan", () => {
  readsAsDrawn([
    {
      name: "holds what is to be reached where the title plans that year",
      sheet: [
        "2024年国民经济和社会发展计划主要指标|<|<|<",
        "指标|单位|2023年|2024年",
        "地区生产总值增长|%|5.5|6",
        "茶叶产量|万吨|30.5|31",
      ],
      figures: [
        "C3 己 地区生产总值 growth 2023年 0.055% .1",
        "D3 己 地区生产总值 growth-target 2024年 0.06% .0",
        "C4 己 茶叶产量 level 2023年 30.5万吨 .1",
        "D4 己 茶叶产量 target 2024年 31万吨 .0",
      ],
    },
    {
      name: "and so where the title tells as well how the plan of the year before was met",
      sheet: [
        "甲市2023年国民经济和社会发展计划执行情况与2024年计划草案主要指标表|<|<|<|<",
        "指标|单位|2023年目标|2023年完成情况|2024年",
        "茶叶产量|万吨|30|30.5|31",
      ],
      figures: [
        "C3 己 茶叶产量 target 2023年 30万吨 .0",
        "D3 己 茶叶产量 level 2023年 30.5万吨 .1",
        "E3 己 茶叶产量 target 2024年 31万吨 .0",
      ],
    },
    {
      name: "is that of the goals of a five-year plan, whose nature stands beside them",
      sheet: [
        "“十四五”时期经济社会发展主要指标|<|<|<|<",
        "指标|单位|2020年|2025年|属性",
        "茶叶产量|万吨|30|35|预期性",
        "森林覆盖率|%|51|52|约束性",
      ],
      figures: [
        "C3 己 茶叶产量 level 2020年 30万吨 .0",
        "D3 己 茶叶产量 target 2025年 35万吨 .0",
        "C4 己 森林覆盖率 level 2020年 0.51% .0",
        "D4 己 森林覆盖率 target 2025年 0.52% .0",
      ],
    },
    {
      name: "plans by how much things are to grow, too",
      sheet: [
        "2024年国民经济和社会发展计划主要指标|<|<|<|<|<",
        "指标|单位|2023年|<|2024年|<",
        "^|^|总量|增长（%）|总量|增长（%）",
        "茶叶产量|万吨|30|5|31.5|6",
      ],
      figures: [
        "C4 己 茶叶产量 level 2023年 30万吨 .0",
        "D4 己 茶叶产量 growth 2023年 0.05% .0",
        "E4 己 茶叶产量 target 2024年 31.5万吨 .1",
        "F4 己 茶叶产量 growth-target 2024年 0.06% .0",
      ],
    },
    {
      name: "is one of the figures where the title tells how a plan is met year by year",
      sheet: [
        "“十四五”规划主要指标完成情况|<|<|<|<",
        "指标|单位|指标属性|2021年|2022年",
        "茶叶产量|万吨|预期性|30|31",
      ],
      figures: ["D3 己 茶叶产量 level 2021年 30万吨 .0", "E3 己 茶叶产量 level 2022年 31万吨 .0"],
    },
    {
      name: "is one of the figures where what they are to come to stands beside them",
      sheet: ["2024年主要目标|<|<|<|<", "指标|单位|目标值|2023年|2024年", "茶叶产量|万吨|32|30|31"],
      figures: [
        "C3 己 茶叶产量 target 2024年 32万吨 .0",
        "D3 己 茶叶产量 level 2023年 30万吨 .0",
        "E3 己 茶叶产量 level 2024年 31万吨 .0",
      ],
    },
    {
      name: "says nothing of plans under a title of things that are called so",
      sheet: [
        "2024年科技计划项目（项）|<|<",
        "类别|2023年|2024年",
        "重点研发项目|30|31",
        "成果转化项目|20|22",
      ],
      figures: [
        "B3 己 重点研发项目 level 2023年 30项 .0",
        "C3 己 重点研发项目 level 2024年 31项 .0",
        "B4 己 成果转化项目 level 2023年 20项 .0",
        "C4 己 成果转化项目 level 2024年 22项 .0",
      ],
    },
  ]);

  it("is refused where the last year of a plan may be that of its goals, and the title tells how it is met", () => {
    const sheet = [
      "“十四五”规划主要指标完成情况|<|<|<|<|<",
      "指标|单位|指标属性|2020年|2023年|2025年",
      "茶叶产量|万吨|预期性|30|33|35",
    ];
    expect(drawRefusals(readingOfDrawn({ name: "", tables: [], figures: [], sheet }))).toEqual([
      "2020年!F3 unclear-header",
    ]);
  });
});

describe("what a plan suggests", () => {
  readsAsDrawn(
    ["建议目标", "目标建议", "建议值", "计划安排", "建议计划"].map((heading) => ({
      name: `is a goal under ${heading}`,
      sheet: ["指标|单位|2023年完成", "茶叶产量|万吨|30"].map(
        (row, at) => `${row}|${at === 0 ? `2024年${heading}` : "31"}`,
      ),
      figures: ["C2 己 茶叶产量 level 2023年 30万吨 .0", "D2 己 茶叶产量 target 2024年 31万吨 .0"],
    })),
  );
});
