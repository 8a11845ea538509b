import { keyMatcherOf, type Entry } from "./entry";

const FROM = "tables of annual plans and of five-year plans of governments";

/** What a plan calls its goals, in a column of their own. */
export const GOAL_NATURES: readonly Entry<"nature">[] = [
  {
    id: "plan.nature",
    words: {
      预期性: "预期性",
      约束性: "约束性",
      预期性指标: "预期性指标",
      约束性指标: "约束性指标",
      预期: "预期",
      约束: "约束",
    },
    meaning: "nature",
    from: FROM,
  },
];

/** What makes a title that of a plan, and what makes it one of how far things have come. */
export const PLAN_TITLES: readonly Entry<"plan">[] = [
  {
    id: "plan.title",
    words: {
      发展计划: "2024年国民经济和社会发展计划主要指标",
      发展规划: "国民经济和社会发展规划主要指标",
      计划草案: "2024年计划草案主要指标表",
      "计划(草案)": "2024年计划（草案）",
      计划指标: "2024年计划指标表",
      计划主要指标: "2024年计划主要指标",
      指标计划: "2024年主要指标计划表",
      规划指标: "“十四五”规划指标",
      规划主要指标: "“十四五”规划主要指标",
      预期目标: "2024年主要预期目标",
      预期指标: "2024年主要预期指标",
      主要目标: "2024年主要目标",
      指标目标: "2024年主要指标目标",
      奋斗目标: "2024年奋斗目标",
      调控目标: "2024年调控目标",
      目标表: "2024年主要指标目标表",
      计划表: "2024年主要指标计划表",
      建议目标: "2024年建议目标",
    },
    meaning: "plan",
    not: ["2024年科技计划项目", "2024年目标完成情况"],
    from: FROM,
  },
];

export const REACHED: readonly Entry<"reached">[] = [
  {
    id: "plan.reached",
    words: {
      完成: "2023年计划完成情况",
      执行: "2023年计划执行情况",
      进展: "规划目标进展",
      进度: "计划进度",
      评估: "规划中期评估",
      评价: "目标评价",
      考核: "目标考核",
      监测: "规划指标监测",
      实现: "目标实现情况",
      实施: "规划实施情况",
      实际: "2023年实际",
      实绩: "2023年实绩",
      达到: "2023年达到",
      决算: "2023年决算",
      预计: "2023年预计",
      预测: "2023年预测",
      快报: "2023年快报",
      初步: "2023年初步数",
    },
    meaning: "reached",
    from: FROM,
  },
];

const nature = keyMatcherOf(GOAL_NATURES, "whole");
const plan = keyMatcherOf(PLAN_TITLES, "within");
const reached = keyMatcherOf(REACHED, "within");

/** Whether a cell says of what nature a goal is: 预期性, 约束性. */
export function isNatureOfGoal(key: string): boolean {
  return nature(key) !== undefined;
}

/** Whether a title, or the part of one behind a year, is that of a plan. */
export function isOfPlan(key: string): boolean {
  return plan(key) !== undefined && !saysReached(key);
}

/** Whether a title or a heading speaks of what has been, or will have been, reached. */
export function saysReached(key: string): boolean {
  return reached(key) !== undefined;
}
