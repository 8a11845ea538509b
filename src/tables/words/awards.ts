import { plainLabel } from "./plainLabel";

/** What a column 等次 says: all prizes together, a class of prize, or how far somebody has come. */
export type AwardWord = "total" | "award" | "stage" | "other";

const TOTAL = /^(?:合计|总计|共计|小计|总数|全部)$/;
const AWARD = /(?:奖|等|名|佳|牌)$/;
const STAGE = /^(?:晋级|入围|入选|参赛|参评|申报|推荐|提名|获奖|通过|报名|初审|复赛|决赛)$/;

/**
 * @example awardWord("优秀奖") // => "award"
 * @example awardWord("晋级") // => "stage"
 * @example awardWord("参赛作品") // => "other"
 */
export function awardWord(text: string): AwardWord {
  const { key } = plainLabel(text);
  if (TOTAL.test(key)) return "total";
  if (STAGE.test(key)) return "stage";
  return AWARD.test(key) ? "award" : "other";
}
