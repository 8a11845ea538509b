import { levelOwnedBy } from "../../lexicon/areas";
import { isNothingButGrades } from "../../lexicon/rowHeads";
import { plainLabel } from "../../lexicon/script/plainLabel";

/**
 * Whether a word in a column 级别 is a level, which stands before the name: 省级 before 重点实验室, 市本级 before 一般公共预算收入.
 *
 * @example isGrade("省级以上") // => true
 * @example isGrade("中央、省、市") // => true
 * @example isGrade("市本级") // => true
 * @example isGrade("省专项资金") // => false
 */
export function isGrade(text: string): boolean {
  const { key } = plainLabel(text);
  return isNothingButGrades(key) || (levelOwnedBy(key) ?? "") !== "";
}
