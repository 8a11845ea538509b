import { PLACE, TIMES, YEARS } from "../../quantity/unit";
import type { Claimed } from "../question";
import type { WordRule } from "./rules/wordRules";

/** The number that a word claims: 首位 is the first place, 翻番 at least twice, 连续三年 three years. */
export function claimedByWord(rule: WordRule, word: string): Claimed | undefined {
  if (rule.place) return { value: 1, unit: PLACE, decimals: 0 };
  if (rule.times) {
    return { value: rule.times(word), unit: TIMES, decimals: 0, approximation: "at-least" };
  }
  if (rule.years) return { value: rule.years(word), unit: YEARS, decimals: 0 };
  return undefined;
}
