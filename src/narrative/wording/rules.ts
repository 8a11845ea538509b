import type { Language } from "../../language";
import type { Operand, Rule } from "../facts/fact";

type Words = Readonly<Record<Language, string>>;

/** How each rule comes to its figure, for the card that explains it. */
export const RULES: Readonly<Record<Rule, Words>> = {
  read: { "zh-CN": "取自单元格", "en-US": "Taken from the cell" },
  growth: {
    "zh-CN": "增长率 =（本期 − 上年同期）÷ 上年同期",
    "en-US": "Growth = (current − previous year) ÷ previous year",
  },
  change: { "zh-CN": "增减额 = 本期 − 上年同期", "en-US": "Change = current − previous year" },
  "points-change": {
    "zh-CN": "变化 = 本期比率 − 上年同期比率，以百分点计",
    "en-US": "Change = current rate − previous year's rate, in percentage points",
  },
  share: { "zh-CN": "占比 = 部分 ÷ 总量", "en-US": "Share = part ÷ whole" },
  rank: {
    "zh-CN": "按所示小数位比较排位次：数值相同者位次相同，其后顺延；总计、平均、分组小计不参加",
    "en-US":
      "Competition ranking at the decimals shown: equal values share a place and the next place is skipped; totals, averages and subtotals do not take part",
  },
  "rank-change": {
    "zh-CN": "位次变化 = 上年位次 − 本期位次，正数为前移",
    "en-US": "Places gained = previous place − current place",
  },
  gap: {
    "zh-CN": "与目标之差 = 实际 − 目标，比率以百分点计",
    "en-US": "Gap = actual − target, in percentage points for rates",
  },
  completion: { "zh-CN": "完成率 = 实际 ÷ 目标", "en-US": "Completion = actual ÷ target" },
  "average-gap": {
    "zh-CN": "差距 = 本单位 − 对比水平，比率以百分点计",
    "en-US": "Gap = own value − benchmark, in percentage points for rates",
  },
  sum: { "zh-CN": "各项之和", "en-US": "Sum of the parts" },
};

/** The part a cell plays in a figure. */
export const ROLES: Readonly<Record<Operand["role"], Words>> = {
  value: { "zh-CN": "数值", "en-US": "Value" },
  current: { "zh-CN": "本期", "en-US": "Current" },
  previous: { "zh-CN": "上年同期", "en-US": "Previous year" },
  part: { "zh-CN": "部分", "en-US": "Part" },
  whole: { "zh-CN": "总量", "en-US": "Whole" },
  subject: { "zh-CN": "本单位", "en-US": "Subject" },
  peer: { "zh-CN": "参加排位的其他成员", "en-US": "Others ranked" },
  excluded: { "zh-CN": "未参加排位", "en-US": "Not ranked" },
  target: { "zh-CN": "目标", "en-US": "Target" },
  average: { "zh-CN": "对比水平", "en-US": "Benchmark" },
  checked: { "zh-CN": "核对一致性的单元格", "en-US": "Cells checked against it" },
};

/** How many cells an area stands for. */
export const PEERS: Words = { "zh-CN": "共{count}个", "en-US": "{count} cells" };
