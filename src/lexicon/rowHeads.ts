import { keyMatcherOf, type Entry } from "./entry";

const FROM = "rows and headings of assessment sheets, of groups of companies and of ledgers";

/** What lines end in that stand over the rows of a group. */
export const GROUP_HEADS: readonly Entry<"group">[] = [
  {
    id: "row-head.group",
    words: {
      组: "第一组",
      组别: "城区组别",
      类: "甲类",
      类县: "一类县",
      片: "东片",
      片区: "东部片区",
      地区: "皖北地区",
      区域: "中心区域",
    },
    meaning: "group",
    not: ["甲市"],
    from: FROM,
  },
];

/** Before which a count beside places tells among how many they are, and what it counts. */
export const RANKED_COUNTS: readonly Entry<"among" | "whom" | "count">[] = [
  {
    id: "ranked-count.among",
    words: {
      全国: "全国总数",
      全省: "全省总数",
      全市: "全市总数",
      全县: "全县总数",
      全区: "全区总数",
      参评: "参评地市数",
      参排: "参排县区数",
      参考: "参考县市区数",
      参加排名: "参加排名单位数",
      参与排名: "参与排名城市个数",
      排名: "排名市县数量",
    },
    meaning: "among",
    from: FROM,
  },
  {
    id: "ranked-count.whom",
    words: {
      单位: "参加排名单位数",
      地市: "参评地市数",
      市县: "排名市县数量",
      县区: "参排县区数",
      县市区: "参考县市区数",
      城市: "参与排名城市个数",
      市: "参评市数",
      县: "参评县数",
    },
    meaning: "whom",
    from: FROM,
  },
  {
    id: "ranked-count.count",
    words: {
      数: "参评地市数",
      数量: "排名市县数量",
      个数: "参与排名城市个数",
      总数: "全省总数",
      总数量: "全省总数量",
    },
    meaning: "count",
    not: ["企业总数"],
    from: FROM,
  },
];

/** Of whom a level is, where a column 级别 gives it, and what may stand behind and between them. */
export const GRADES: readonly Entry<"grade">[] = [
  {
    id: "grade",
    words: {
      国家: "国家级",
      中央: "中央、省、市",
      地方: "地方级",
      省: "省级以上",
      自治区: "自治区级",
      市: "市级",
      州: "州级",
      盟: "盟级",
      县: "县级及以下",
      区: "区级",
      旗: "旗级",
      乡: "乡级",
      乡镇: "乡镇级",
      镇: "镇级",
      厅: "厅级",
      校: "校级",
      院: "院级",
      部: "省部级",
      企业: "企业级",
    },
    meaning: "grade",
    not: ["省专项资金"],
    from: "statistics of universities; lists of projects",
  },
];

/** How far a grade reaches: 省级以上. */
export const GRADE_BOUNDS: readonly Entry<"bound">[] = [
  {
    id: "grade.bound",
    words: { 以上: "省级以上", 及以上: "省级及以上", 以下: "县级以下", 及以下: "县级及以下" },
    meaning: "bound",
    from: "statistics of universities; lists of projects",
  },
];

const group = keyMatcherOf(GROUP_HEADS, "end");
const among = keyMatcherOf(RANKED_COUNTS.slice(0, 1), "start");
const whom = keyMatcherOf(RANKED_COUNTS.slice(1, 2), "start");
const count = keyMatcherOf(RANKED_COUNTS.slice(2), "whole");
const grade = keyMatcherOf(GRADES, "start");
const bound = keyMatcherOf(GRADE_BOUNDS, "end");
const BETWEEN_GRADES = ["级", "、", "和", "及", "与", ",", "/"];

/** Whether a line stands over the rows of a group: 第一组：. */
export function headsGroup(key: string): boolean {
  return group(key.replace(/[:：]$/, "")) !== undefined;
}

/**
 * Whether a heading beside a place says among how many it counts.
 *
 * @example tellsHowMany("参评地市数") // => true
 * @example tellsHowMany("企业总数") // => false
 */
export function tellsHowMany(key: string): boolean {
  const first = among(key)?.word ?? "";
  const rest = key.slice(first.length);
  const behind = rest.slice(whom(rest)?.word.length ?? 0);
  return first !== "" && (count(rest) !== undefined || count(behind) !== undefined);
}

/**
 * Whether a key is nothing but the level of something, or several: 省级以上, 中央、省、市.
 *
 * @example isNothingButGrades("省部级") // => true
 * @example isNothingButGrades("省专项资金") // => false
 */
export function isNothingButGrades(key: string): boolean {
  let rest = key.slice(0, key.length - (bound(key)?.word.length ?? 0));
  if (grade(rest) === undefined) return false;
  while (rest !== "") {
    const word = grade(rest)?.word ?? BETWEEN_GRADES.find((sign) => rest.startsWith(sign));
    if (word === undefined) return false;
    rest = rest.slice(word.length);
  }
  return true;
}
