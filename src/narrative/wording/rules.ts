import type { Language } from "../../language";
import type { RulesOf } from "../../answers/evidence";
import type { Operand, Rule } from "../facts/fact";
import { KINDS } from "../statements/kindWords";

type Words = Readonly<Record<Language, string>>;

/** Rules of no kind of statement in particular. */
const COMMON: Readonly<Record<RulesOf<"common">, Words>> = {
  read: { "zh-CN": "取自单元格", "en-US": "Taken from the cell" },
  tally: {
    "zh-CN": "按各地区、各单位的数逐一判断后计数",
    "en-US": "Counted over the figures of each of them",
  },
  sum: { "zh-CN": "各项之和", "en-US": "The sum of these figures" },
  mean: { "zh-CN": "前项 ÷ 后项", "en-US": "The first figure ÷ the second" },
  balanced: {
    "zh-CN": "舍位平衡：总数 − 其余各项，均按所示小数位；单元格中为原数",
    "en-US":
      "Balanced for rounding: total − all other parts, each as printed; the cell holds the original figure",
  },
};

/** How each rule comes to its figure, for the card that explains it; the rules of a kind of statement stand in its folder. */
export function ruleWords(rule: Rule): Words {
  const words = RULES[rule];
  if (!words) throw new Error(`Nobody explains the rule ${rule}`);
  return words;
}

/** The rules that there are, with their words. */
export const RULES: Readonly<Partial<Record<Rule, Words>>> = Object.fromEntries(
  [COMMON, ...Object.values(KINDS).map(({ rules }) => rules)].flatMap(Object.entries<Words>),
);

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
