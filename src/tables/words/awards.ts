import { prizeMeaning } from "../../lexicon/deeds";

/** What a column 等次 says: all prizes together, a class of prize, or how far somebody has come. */
export type AwardWord = "total" | "award" | "stage" | "other";

/**
 * @example awardWord("优秀奖") // => "award"
 * @example awardWord("晋级") // => "stage"
 * @example awardWord("参赛作品") // => "other"
 */
export function awardWord(text: string): AwardWord {
  return prizeMeaning(text) ?? "other";
}
