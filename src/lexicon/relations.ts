import { keyMatcherOf, type Entry } from "./entry";

const FROM = "column headings of assessment sheets and of reports that compare with 全省 and 全国";

/** What headings that compare with something else are made of. */
export type RelationWord =
  "with" | "gap" | "above" | "below" | "higher-or-lower" | "benchmark" | "share";

export const RELATION_WORDS: readonly Entry<RelationWord>[] = [
  {
    id: "relation.with",
    words: {
      与: "与全国差距",
      较: "较目标差距",
      比: "比全省差",
      同: "同全国差距",
      距: "距目标差距",
    },
    meaning: "with",
    from: FROM,
  },
  {
    id: "relation.gap",
    words: {
      差距: "强度与全国差距",
      相差: "与全省平均相差",
      差: "与全省差",
      之差: "与全国之差",
      差值: "与全国差值",
      差额: "较目标差额",
    },
    meaning: "gap",
    not: ["差距", "极差"],
    from: FROM,
  },
  {
    id: "relation.above",
    words: {
      高于: "高于全省",
      高出: "高出全市",
      快于: "快于全省平均增速",
      优于: "优于全国平均水平",
      "高于(低于)": "高于（低于）全省",
      "高(低)于": "高（低）于全省",
      "快(慢)于": "快（慢）于全省",
    },
    meaning: "above",
    not: ["高于预期"],
    from: FROM,
  },
  {
    id: "relation.below",
    words: {
      低于: "低于全市平均",
      慢于: "慢于全国增速",
      落后: "落后全省",
      落后于: "落后于全市平均",
    },
    meaning: "below",
    from: FROM,
  },
  {
    id: "relation.higher-or-lower",
    words: {
      高: "比全省高",
      高低: "比全省高低",
      高或低: "比全国高或低",
      比较: "与全省比较",
      相比: "与全省相比",
      对比: "与全省平均对比",
      比: "与全省比",
    },
    meaning: "higher-or-lower",
    from: FROM,
  },
  {
    id: "relation.benchmark",
    words: { 目标: "与目标差距", 国均: "与国均差距", 省均: "与省均差距", 市均: "与市均差距" },
    meaning: "benchmark",
    from: FROM,
  },
  {
    id: "relation.share",
    words: {
      比重: "占GDP比重",
      比例: "占全省比例",
      份额: "占全国份额",
      百分比: "占总量百分比",
      比: "占全市比",
    },
    meaning: "share",
    not: ["比重", "性别比"],
    from: FROM,
  },
];

function words(meaning: RelationWord): readonly Entry<RelationWord>[] {
  return RELATION_WORDS.filter((entry) => entry.meaning === meaning);
}

const atStart = {
  above: keyMatcherOf(words("above"), "start"),
  below: keyMatcherOf(words("below"), "start"),
  with: keyMatcherOf(words("with"), "start"),
};
const atEnd = {
  gap: keyMatcherOf(words("gap"), "end"),
  share: keyMatcherOf(words("share"), "end"),
  with: keyMatcherOf(words("with"), "end"),
  benchmark: keyMatcherOf(words("benchmark"), "end"),
};
const higherOrLower = keyMatcherOf(words("higher-or-lower"), "whole");

/**
 * The word of a relation that a key begins with; empty where it begins with none.
 *
 * @example relationAt("高于全省", "above") // => "高于"
 */
export function relationAt(key: string, meaning: keyof typeof atStart): string {
  return atStart[meaning](key)?.word ?? "";
}

/** The same at the end of a key. */
export function relationBefore(key: string, meaning: keyof typeof atEnd): string {
  return atEnd[meaning](key)?.word ?? "";
}

/**
 * Whether a key, its signs aside, only says that something is higher or lower.
 *
 * @example isHigherOrLower("高(+)低(-)") // => true
 * @example isHigherOrLower("±") // => true
 */
export function isHigherOrLower(key: string): boolean {
  const bare = key.replace(SIGNS, "");
  return bare === "" ? BOTH_SIGNS.test(key) : higherOrLower(bare) !== undefined;
}

const SIGNS = /[()+\-±、/,]/g;
const BOTH_SIGNS = /^(?:±|\+\/?-|\(\+[、,/]?-\))$/;
