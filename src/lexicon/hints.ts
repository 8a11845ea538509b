import { matcherOf, type Entry } from "./entry";

/** What a word anywhere in a heading or a title lets expect of the figures. */
export type Hint =
  | "same-period" // the same months of the year before
  | "since-last-year"
  | "base"
  | "goals"
  | "whole-year"
  | "revised"
  | "executed"
  | "to-date"
  | "year-end"
  | "end-of-year-before"
  | "amount-of-change";

const FROM = "column headings and titles of ledgers of bureaus and of monthly sheets";

export const HINTS: readonly Entry<Hint>[] = [
  {
    id: "hint.same-period",
    words: { 同期: "上年同期" },
    meaning: "same-period",
    from: FROM,
  },
  {
    id: "hint.since-last-year",
    words: {
      同比: "同比增减",
      上年: "比上年增减",
      去年: "比去年增减",
      同期: "比同期增减",
      年增: "年增减",
    },
    meaning: "since-last-year",
    from: FROM,
  },
  {
    id: "hint.base",
    words: { 基期: "2020年基期值", 基数: "考核基數" },
    meaning: "base",
    from: FROM,
  },
  {
    id: "hint.goals",
    words: { 目标: "2024年目标", 计划: "2024年计划", 预期: "预期指标", 任务: "任务分解表" },
    meaning: "goals",
    from: FROM,
  },
  {
    id: "hint.whole-year",
    words: {
      全年: "全年目标",
      年度: "年度目标",
      年初: "年初计划",
      预算数: "预算数",
      预算安排: "预算安排（万元）",
      调整预算: "调整预算（万元）",
      变动预算: "变动预算",
      本年: "本年收入计划",
    },
    meaning: "whole-year",
    from: FROM,
  },
  {
    id: "hint.revised",
    words: {
      调整: "调整预算数",
      变动: "变动预算",
      调后: "调后预算",
      全年预算: "全年预算数",
    },
    meaning: "revised",
    not: ["年初预算"],
    from: "statements of budgets of counties",
  },
  {
    id: "hint.executed",
    words: { 执行数: "全年执行数" },
    meaning: "executed",
    from: "forms by which offices account for their outlays",
  },
  {
    id: "hint.to-date",
    words: { 累计: "当年累计", 今年以来: "今年以来", 年初至今: "年初至今" },
    meaning: "to-date",
    from: FROM,
  },
  {
    id: "hint.year-end",
    words: { 年底: "累计（至2024年底）", 年末: "2023年末累计" },
    meaning: "year-end",
    from: FROM,
  },
  {
    id: "hint.end-of-year-before",
    words: { 年底: "去年底", 年末: "上年末余额", 年初: "年初数" },
    meaning: "end-of-year-before",
    from: "statements of stocks, of bureaus of market regulation and of banks",
  },
  {
    id: "hint.amount-of-change",
    words: { 增减: "增减", 增加: "比上年增加", 增量: "增量" },
    meaning: "amount-of-change",
    from: FROM,
  },
];

const byHint = new Map(
  HINTS.map((entry) => [entry.meaning, matcherOf([entry], "within")] as const),
);

/**
 * Whether a heading or a title holds a word that gives such a hint.
 *
 * @example hintsAt("上年同期", "same-period") // => true
 * @example hintsAt("考核基數", "base") // => true
 */
export function hintsAt(text: string, hint: Hint): boolean {
  return byHint.get(hint)?.(text) !== undefined;
}
