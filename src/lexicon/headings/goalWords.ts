import { matcherOf, type Entry } from "../entry";
import { FROM, type HeaderWord } from "./headerWord";
import { SET_GOAL_WORDS } from "./setGoalWords";

/** What headings say of targets and of how far they are met. */
export const GOAL_WORDS: readonly Entry<HeaderWord>[] = [
  ...SET_GOAL_WORDS,
  {
    id: "heading.target",
    words: {
      目标: "年度目標",
      目标值: "Inputs**: 目标值",
      目标数: "目标数",
      年度目标: "not 低于年度目标",
      年度目标值: "年度目标值",
      全年目标: "全年目标（亿元）",
      规划目标: "规划目标（2025年）",
      规划目标值: "规划目标值",
      目标任务: "2021年1-11月目标任务",
      目标任务数: "目标任务数",
      年度目标任务: "圆满完成年度目标任务",
      全年目标任务: "全年目标任务",
      "省定/市定任务": "省定/市定任务",
      "省定/市定目标": "省定/市定目标",
      "省定、市定任务": "省定、市定任务",
      "省定、市定目标": "省定、市定目标",
      "省/市定任务": "省/市定任务",
      "省/市定目标": "省/市定目标",
      计划目标: "计划目标",
      调控目标: "调控目标",
      年度调控目标: "年度调控目标",
      全年调控目标: "全年调控目标（%）",
      预期调控目标: "预期调控目标",
      控制目标: "控制目标（%）",
      年度控制目标: "年度控制目标",
      考核目标: "考核目标",
      考核目标值: "考核目标值",
      预期目标: "主要预期目标",
      预期值: "预期值",
      下达目标: "下达目标",
      任务目标: "任务目标",
      指标任务: "指标任务",
      全年指标任务: "全年指标任务",
      年度指标任务: "年度指标任务",
      全年指标: "全年指标",
      年度指标: "年度指标",
      年度任务: "年度任务",
      全年任务: "全年任务",
      下达任务: "下达任务",
      省市下达任务: "省市下达任务",
      "省、市下达任务": "省、市下达任务",
      上级下达任务: "上级下达任务",
      下达任务数: "下达任务数",
      分配任务: "分配任务",
      分配任务数: "分配任务数",
      分配目标: "分配目标",
      分解任务: "分解任务",
      分解任务数: "分解任务数",
      分解目标: "分解目标",
      目标数值: "目标数值",
      约束目标: "约束目标",
      总任务: "总任务（座）",
      总任务数: "总任务数",
      任务总量: "任务总量",
      任务总数: "任务总数",
      规划任务: "规划任务",
      规划任务数: "规划任务数",
      规划目标任务: "规划目标任务",
    },
    meaning: { at: "end", says: { measure: "target" } },
    from: FROM,
  },
  {
    id: "heading.target.so-far",
    words: {
      序时目标: "序时目标",
      序时目标值: "序时目标值",
      时序目标: "时序目标",
      序时任务: "序时任务（家）",
      序时任务数: "序时任务数",
      时序任务: "时序任务",
      序时计划: "序时计划（万元）",
      序时计划数: "序时计划数",
      进度目标: "进度目标",
      时间进度目标: "时间进度目标",
    },
    meaning: { at: "end", says: { measure: "target", span: "to-date" } },
    from: "monthly statements of counties on what is to be reached until then",
  },
  {
    id: "heading.plan",
    words: {
      年度计划: "年度计划",
      年度计划数: "年度计划数",
      全年计划: "全年计划",
    },
    meaning: { at: "end", says: { measure: "target", aim: "plan" } },
    from: FROM,
  },
  {
    id: "heading.task-met-in-percent",
    words: {
      完成任务: "完成任务%",
      完成目标: "完成目标（%）",
      完成计划: "完成计划%",
      完成: "完成%",
    },
    meaning: { at: "whole", says: { measure: "completion" }, unit: "ratio" },
    from: "sheets of towns and of bureaus of finance",
  },
  {
    id: "heading.plan.alone",
    words: {
      计划: "计划",
      计划数: "计划数",
      年计划: "年计划",
      收入计划: "收入计划",
      支出计划: "支出计划",
      本年收入计划: "本年收入计划",
      年度收入计划: "年度收入计划",
      全年收入计划: "全年收入计划",
      征收计划: "征收计划",
      投资计划: "投资计划",
      年度投资计划: "年度投资计划",
      年投资计划: "年投资计划",
      年计划数: "年计划数",
    },
    meaning: { at: "whole", says: { measure: "target", aim: "plan" } },
    from: FROM,
  },
  {
    id: "heading.target.alone",
    words: {
      任务: "任务",
      任务数: "任务数",
      年目标: "年目标",
      年任务: "年任务",
      年任务数: "年任务数",
      半年目标: "半年目标",
      半年目标值: "半年目标值",
      预期: "预期",
    },
    meaning: { at: "whole", says: { measure: "target" } },
    from: FROM,
  },
  {
    id: "heading.completion",
    words: {
      完成率: "完成率(%)",
      完成比例: "完成比例",
      完成百分比: "完成百分比",
      完成程度: "完成程度",
      目标完成率: "目标完成率",
      执行率: "执行率",
      支出执行率: "支出执行率",
      执行进度: "执行进度",
      支出进度: "支出进度%",
      年度目标完成率: "年度目标完成率",
      工作目标进度: "工作目标进度%",
      目标进度: "目标进度（%）",
      目标完成进度: "目标完成进度",
      任务完成率: "任务完成率",
      计划完成率: "计划完成率",
      目标任务完成率: "目标任务完成率",
      完成进度: "完成进度",
      占年度目标: "占年度目标",
      占目标: "占目标",
      完成计划: "完成计划",
      完成目标: "完成目标",
      计划完成: "计划完成",
      目标完成: "目标完成",
      占目标任务: "占目标任务（%）",
      占年度目标任务: "占年度目标任务（%）",
      占全年目标任务: "占全年目标任务（%）",
      占年度任务: "占年度任务（%）",
      占全年任务: "占全年任务（%）",
      占任务: "占任务（%）",
      占计划: "占计划",
      占年度计划: "占年度计划",
      占全年目标: "占全年目标",
      占全年计划: "占全年计划",
      为目标的: "为目标的",
      为计划的: "为计划的",
      年度目标完成: "年度目标完成",
      年度计划完成: "年度计划完成",
      为调整预算数的: "决算数为调整预算数的%",
      为调整预算的: "决算数为调整预算的%",
      为预算的: "决算数为预算的%",
      为预算数的: "决算数为预算数的%",
      占预算: "占预算（%）",
    },
    meaning: { at: "end", says: { measure: "completion" } },
    from: FROM,
  },
  {
    id: "heading.completion.alone",
    words: {
      完成年度目标任务: "完成年度目标任务",
      完成全年目标任务: "完成全年目标任务",
      完成目标任务: "完成目标任务",
    },
    meaning: { at: "whole", says: { measure: "completion" } },
    from: "sheets of streets and of bureaus of science",
  },
  {
    id: "heading.gap",
    words: {
      差距: "找准差距",
      差值: "差值",
    },
    meaning: { at: "end", says: { measure: "gap" } },
    from: FROM,
  },
  {
    id: "heading.gap.above-target",
    words: {
      高于目标: "高于目标（百分点）",
      高于目标值: "高于目标值",
      超目标: "超目标（个）",
      超出目标: "超出目标",
      超过目标: "超过目标",
    },
    meaning: { at: "whole", says: { measure: "gap", scope: "目标" } },
    from: "sheets of bureaus of education and of health on the targets of the year",
  },
  {
    id: "heading.gap.short",
    words: {
      尚差: "尚差",
      还差: "还差（亿元）",
      尚差数: "尚差数",
      尚缺: "尚缺",
      距目标尚差: "距目标尚差（件）",
      距目标还差: "距目标还差",
      与目标尚差: "与目标尚差",
      低于目标: "低于目标（百分点）",
      低于目标值: "低于目标值",
    },
    meaning: { at: "whole", says: { measure: "gap", scope: "目标", downward: true } },
    from: "monthly statements of bureaus on the targets of the year",
  },
];

const goalAt = matcherOf(
  GOAL_WORDS.filter(({ meaning: { says } }) => says.measure === "target"),
  "whole",
);

/**
 * Whether words are nothing but those of a target.
 *
 * @example isGoal("全年目标") // => true
 * @example isGoal("科技计划") // => false
 */
export function isGoal(text: string): boolean {
  return goalAt(text) !== undefined;
}

/**
 * Who set the targets that stand under a heading of targets: 省下达 and 市定 are short for 省下达目标 and 市定目标.
 *
 * @example setterOf("省下达") // => "省"
 * @example setterOf("省") // => undefined
 */
export function setterOf(text: string): string | undefined {
  return goalAt(`${text}${GOAL}`)?.entry.meaning.says.setBy;
}

const GOAL = "目标";
