import { keyMatcherOf, type Entry } from "./entry";

const FROM = "rows that close tables of yearbooks, of offices, hospitals and schools";

/** Of what a word is the total: of whatever stands before it, of an area only, of a body only, or of a part. */
export type Totalled = "any" | "of-area" | "of-body" | "of-part";

/** What a row is called that sums others up. */
export const TOTALS: readonly Entry<Totalled>[] = [
  {
    id: "total",
    words: {
      合计: "合計",
      总计: "总  计",
      共计: "共计",
      汇总: "汇总",
      总数: "总数",
    },
    meaning: "any",
    not: ["合计数"],
    from: FROM,
  },
  {
    id: "total.of-area",
    words: {
      总和: "总和",
      总量: "总量",
      总值: "总值",
      累计: "累计",
      计: "计",
      "合计/平均": "合计/平均",
      "合计、平均": "合计、平均",
    },
    meaning: "of-area",
    from: FROM,
  },
  {
    id: "total.of-body",
    words: { 合并: "合并", 合并数: "合并数" },
    meaning: "of-body",
    from: "statements of groups of companies",
  },
  {
    id: "total.of-part",
    words: { 小计: "小计" },
    meaning: "of-part",
    from: FROM,
  },
];

/** What stands before 合计 where it is the total of the rows, and names nothing. */
export const ONLY_ROWS: readonly Entry<"rows">[] = [
  {
    id: "total.only-rows",
    words: {
      各: "各项合计",
      以: "以上合计",
      上: "上列合计",
      述: "述及各项合计",
      本: "本表合计",
      全部: "全部合计",
      全体: "全體合计",
    },
    meaning: "rows",
    not: ["市场主体合计"],
    from: FROM,
  },
];

/** What a row is called that is the mean of others. */
export const MEANS: readonly Entry<"mean" | "benchmark">[] = [
  {
    id: "mean",
    words: {
      平均: "平均",
      平均值: "平均值",
      平均数: "平均數",
      均值: "均值",
      平均水平: "平均水平",
      平均线: "平均线",
    },
    meaning: "mean",
    from: FROM,
  },
  {
    id: "mean.benchmark",
    words: {
      中位值: "国考中位值",
      中位数: "同级中位数",
      中位水平: "中位水平",
      标杆值: "标杆值",
      标杆: "行业标杆",
      百分位: "75百分位",
    },
    meaning: "benchmark",
    from: "assessment sheets of hospitals and of schools",
  },
];

/** Bodies and kinds of places before 合计: the whole of the first, and only the places under the second. */
export const TOTALLED: readonly Entry<"body" | "places">[] = [
  {
    id: "totalled.body",
    words: {
      集团: "集团",
      公司: "公司",
      学校: "学校",
      医院: "医院",
      园区: "园区",
      系统: "系统",
    },
    meaning: "body",
    from: FROM,
  },
  {
    id: "totalled.places",
    words: {
      地方: "地方",
      各地区: "各地区",
      各地: "各地",
      各省: "各省",
      各市: "各市",
      各县: "各縣",
      各县区: "各县区",
      各区: "各区",
      各区县: "各区县",
    },
    meaning: "places",
    from: "China Statistical Yearbook; sheets of cities",
  },
];

/** What a bracket behind 全区 begins with that says whom else it holds, or whom it does not. */
export const EXTENTS: readonly Entry<"extent">[] = [
  {
    id: "total.extent",
    words: {
      含: "全区（含高新区）",
      包含: "全市（包含开发区）",
      包括: "全县（包括园区）",
      不含: "全市（不含市辖区）",
      不包括: "全省（不包括省会）",
    },
    meaning: "extent",
    from: "sheets of districts that share their area with a zone",
  },
];

const extent = keyMatcherOf(EXTENTS, "start");
const total = keyMatcherOf(TOTALS, "whole");
const totalAtEnd = keyMatcherOf(TOTALS, "end");
const mean = keyMatcherOf(MEANS, "whole");
const meanAtStart = keyMatcherOf(MEANS, "start");
const meanAtEnd = keyMatcherOf(MEANS, "end");
const onlyRows = keyMatcherOf(ONLY_ROWS, "start");
const totalled = keyMatcherOf(TOTALLED, "whole");

/** What a key sums up that is nothing but the word of a total. */
export function totalOf(key: string): Totalled | undefined {
  return total(key)?.entry.meaning;
}

/**
 * Whether what stands behind 全区 is only a bracket that says whom it holds.
 *
 * @example isExtent("(含高新区)") // => true
 * @example isExtent("(合计)") // => false
 */
export function isExtent(key: string): boolean {
  const [, inside = ""] = /^\(([^()]+)\)$/.exec(key) ?? [];
  return extent(inside) !== undefined;
}

/**
 * The same of the word that a key ends in, and what stands before it: 皖北 of 皖北小计.
 *
 * @example totalAt("皖北小计") // => { before: "皖北", of: "of-part" }
 * @example totalAt("皖北") // => undefined
 */
export function totalAt(
  key: string,
): { readonly before: string; readonly of: Totalled } | undefined {
  const found = totalAtEnd(key);
  return found && { before: key.slice(0, -found.word.length), of: found.entry.meaning };
}

/**
 * What stands before 合计 or 总计; empty where a key ends in neither.
 *
 * @example summedBefore("市场主体合计") // => "市场主体"
 * @example summedBefore("企业总数") // => ""
 */
export function summedBefore(key: string): string {
  const word = totalAtEnd(key)?.word ?? "";
  return NAMED_SUMS.includes(word) ? key.slice(0, -word.length) : "";
}

const NAMED_SUMS = ["合计", "总计"];

/**
 * Whether a key begins with the word of a sum: what it says is said of the sum.
 *
 * @example isOfSum("合计同比(%)") // => true
 * @example isOfSum("同比(%)") // => false
 */
export function isOfSum(key: string): boolean {
  return NAMED_SUMS.some((word) => key.startsWith(word) && key.length > word.length);
}

/** Whether a total is that of the rows over it, and of nothing that it names. */
export function isOnlyRows(key: string): boolean {
  return onlyRows(key) !== undefined;
}

/** Whether a key is nothing but the word of a mean. */
export function isMean(key: string): boolean {
  return mean(key)?.entry.meaning === "mean";
}

/**
 * The word of a mean or another benchmark that a key ends in; empty where there is none.
 *
 * @example meanAt("国考中位值") // => "中位值"
 * @example meanAt("合计") // => ""
 */
export function meanAt(key: string): string {
  return meanAtEnd(key)?.word ?? "";
}

/** The same at the beginning of a key: 平均水平 of 平均水平增速. */
export function meanFrom(key: string): string {
  const found = meanAtStart(key);
  return found?.entry.meaning === "mean" ? found.word : "";
}

/** What stands before the word of a total: a body, or the places of a kind. */
export function totalledBy(key: string): "body" | "places" | undefined {
  return totalled(key)?.entry.meaning;
}
