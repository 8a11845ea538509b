import { keyMatcherOf, wordsOf, type Entry } from "./entry";
import { simplifiedKey } from "./script/simplifiedKey";

/** What joins two names into one text. */
export const JOINTS: readonly Entry<"joint">[] = [
  {
    id: "joint",
    words: { 和: "申请和授权", 与: "主要做法与成效", 及: "问题及打算", "、": "申请、授权" },
    meaning: "joint",
    from: "titles and headings of ledgers of bureaus",
  },
];

/** Two names or more written as one word, of which no end is what the whole is about. */
export const PAIRED_WORDS: readonly Entry<"pair">[] = [
  {
    id: "joint.pair",
    words: {
      进出口: "外贸进出口",
      存贷款: "金融机构存贷款",
      内外资: "引进内外资",
      出入境: "口岸出入境",
      中小学: "全市中小学",
      大中专: "全市大中专",
      教职工: "学校教职工",
      离退休: "单位离退休",
      中西医: "全县中西医",
      供排水: "城市供排水",
    },
    meaning: "pair",
    from: "titles of yearbooks and of offices' tables",
  },
];

const within = keyMatcherOf(JOINTS, "within");
const whole = keyMatcherOf(JOINTS, "whole");

/** Whether a text names two things or more. */
export function joinsNames(text: string): boolean {
  return within(text) !== undefined;
}

/** Whether a sign joins the names on either side of it. */
export function isJoint(sign: string): boolean {
  return whole(sign) !== undefined;
}

/**
 * Whether a name is cut from the end of another in the middle of a word that names two: 出口 of 外贸进出口.
 *
 * @example isHalfOfPair("出口", "外贸进出口") // => true
 * @example isHalfOfPair("授权量", "专利授权量") // => false
 */
export function isHalfOfPair(end: string, whole: string): boolean {
  const key = simplifiedKey(whole);
  const from = key.length - end.length;
  return wordsOf(...PAIRED_WORDS).some((word) => {
    const at = key.lastIndexOf(word);
    return at >= 0 && at < from && from < at + word.length;
  });
}
