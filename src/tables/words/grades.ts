import { plainLabel } from "../../lexicon/script/plainLabel";

const PART = "国家|中央|省|自治区|市|州|盟|县|区|旗|乡镇?|镇|厅|校|院|部|企业";
const GRADE = new RegExp(`^(?:${PART})(?:级|[、和及与,/]|${PART})*(?:及?以上|及?以下)?$`);

/**
 * Whether a word in a column 级别 is a level, which stands before the name: 省级 before 重点实验室.
 *
 * @example isGrade("省级以上") // => true
 * @example isGrade("中央、省、市") // => true
 * @example isGrade("省专项资金") // => false
 */
export function isGrade(text: string): boolean {
  return GRADE.test(plainLabel(text).key);
}
