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
  "share-change": {
    "zh-CN": "占比变化 = 本期部分 ÷ 本期总量 − 上年部分 ÷ 上年总量，以百分点计",
    "en-US":
      "Change of share = part ÷ whole now − part ÷ whole a year before, in percentage points",
  },
  "per-capita": {
    "zh-CN": "每万人口数 = 数值 ÷ 人口（万人）",
    "en-US": "For every 10,000 inhabitants = value ÷ population in units of 10,000",
  },
  progress: {
    "zh-CN": "进度 = 本年累计 ÷ 上年全年",
    "en-US": "Progress = this year so far ÷ the whole of last year",
  },
  contribution: {
    "zh-CN": "贡献率 = 部分的增量 ÷ 总量的增量",
    "en-US": "Contribution = change of the part ÷ change of the whole",
  },
  pull: {
    "zh-CN": "拉动 = 部分的增量 ÷ 总量的上年数，以百分点计",
    "en-US": "Pull = change of the part ÷ last year's whole, in percentage points",
  },
  "pass-rate": {
    "zh-CN": "通过率 = 通过 ÷ 申报；等于 100% 为全部通过",
    "en-US": "Rate = passed ÷ applied for; all passed at 100 %",
  },
  "first-among": {
    "zh-CN": "本期位次在前列之内，以前各年（不少于三年）均在其外",
    "en-US": "Among so many now, and beyond them in every earlier year, at least three",
  },
  leading: {
    "zh-CN": "逐年位次均为第 1 的连续年数，本年在内",
    "en-US": "Years in a row in the first place, this one included",
  },
  exclusive: {
    "zh-CN": "同表其他成员均有数据且均为零",
    "en-US": "Everybody else of the table has a figure, and it is zero",
  },
  "targets-met": {
    "zh-CN": "各项年度目标逐项与实际比较，达到目标的项数",
    "en-US": "Every target of the year compared with its actual figure: how many are reached",
  },
  "targets-set": {
    "zh-CN": "有实际数可比的年度目标项数，无一缺数",
    "en-US": "Number of targets of the year; none is without an actual figure",
  },
  ranked: {
    "zh-CN": "在该范围内按数值排位次的指标个数；其中项和有成员缺数的排名不计",
    "en-US":
      "Number of indicators ranked by value in this scope; parts, and rankings in which somebody has no figure, do not count",
  },
  "rank-tally": {
    "zh-CN": "位次为该名次（或在该名次以内）的指标个数",
    "en-US": "Number of indicators that hold this place, or stand within it",
  },
  coverage: {
    "zh-CN":
      "逐一核对所列县（市、区）：为“是”（或个数大于零）的计为覆盖；空白不作“否”，有空白即不写",
    "en-US":
      "Every district of the table counted by its yes (or a count above zero); a blank is not no, and nothing is said then",
  },
  "coverage-rate": {
    "zh-CN": "覆盖率 = 覆盖的县（市、区）个数 ÷ 全部个数",
    "en-US": "Coverage = districts covered ÷ all districts",
  },
  "growth-difference": {
    "zh-CN": "增速之差 = 本指标增速 − 对比指标增速，以百分点计",
    "en-US": "Difference = own growth − growth of the other indicator, in percentage points",
  },
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
  record: {
    "zh-CN":
      "与以前各年（不少于三年）逐年比较：高于其中最高的为新高，等于最高的为持平，低于最低的为新低",
    "en-US":
      "Compared with every earlier year, at least three: above the highest is a record, equal to it is no record",
  },
  streak: {
    "zh-CN": "逐年与上一年比较，方向不变的连续年数，中间缺年即止",
    "en-US": "Years in a row in which the figure moved the same way; a missing year ends the run",
  },
  "growth-streak": {
    "zh-CN": "各年增长率同为正（或同为负）的连续年数，中间缺年即止",
    "en-US": "Years in a row whose growth rates have the same sign; a missing year ends the run",
  },
  "average-growth": {
    "zh-CN": "年均增长率 =（期末 ÷ 期初）开年数次方 − 1",
    "en-US": "Average yearly growth = (last ÷ first) to the power of 1 ÷ years, minus 1",
  },
  first: {
    "zh-CN": "以前各年均为零（空白不算零），本期大于零即为零的突破",
    "en-US": "Zero in every earlier year (blank is not zero), above zero now",
  },
  turn: {
    "zh-CN": "上年同期与本期分在零的两侧",
    "en-US": "Last year's figure and this year's lie on either side of zero",
  },
  multiple: {
    "zh-CN": "倍数 = 本期 ÷ 上年同期；不小于 2 为翻番",
    "en-US": "Multiple = current ÷ previous year; from 2 on the figure has doubled",
  },
  sum: { "zh-CN": "各项之和", "en-US": "Sum of the parts" },
  balanced: {
    "zh-CN": "舍位平衡：总数 − 其余各项，均按所示小数位；单元格中为原数",
    "en-US":
      "Balanced for rounding: total − all other parts, each as printed; the cell holds the original figure",
  },
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
  member: { "zh-CN": "所辖县（市、区）", "en-US": "District" },
  excluded: { "zh-CN": "未参加排位", "en-US": "Not ranked" },
  "previous-part": { "zh-CN": "上年部分", "en-US": "Part a year before" },
  "previous-whole": { "zh-CN": "上年总量", "en-US": "Whole a year before" },
  "whole-year": { "zh-CN": "上年全年", "en-US": "Whole of last year" },
  population: { "zh-CN": "人口", "en-US": "Population" },
  other: { "zh-CN": "对比指标", "en-US": "Other indicator" },
  "previous-other": { "zh-CN": "对比指标上年同期", "en-US": "Other indicator a year before" },
  target: { "zh-CN": "目标", "en-US": "Target" },
  average: { "zh-CN": "对比水平", "en-US": "Benchmark" },
  history: { "zh-CN": "历年", "en-US": "Earlier years" },
  checked: { "zh-CN": "核对一致性的单元格", "en-US": "Cells checked against it" },
};

/** How many cells an area stands for. */
export const PEERS: Words = { "zh-CN": "共{count}个", "en-US": "{count} cells" };
