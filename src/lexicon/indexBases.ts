import { keyMatcherOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

/** What price indices are counted from, where it stands alone over a column. */
export const INDEX_BASES: readonly Entry<"index">[] = [
  {
    id: "index-base",
    words: {
      "上年=100": "上年=100",
      "去年=100": "去年=100",
      "上年同期=100": "上年同期=100",
      "上年同月=100": "上年同月=100",
      "去年同期=100": "去年同期=100",
      "上月=100": "上月=100",
      上年为100: "上年为100",
      以上年为100: "以上年为100",
      上年同期为100: "上年同期为100",
      以上年同期为100: "以上年同期为100",
      "以上年=100": "以上年=100",
    },
    meaning: "index",
    not: ["2020年=100", "上年"],
    from: "tables of prices in yearbooks, bulletins and monthly sheets",
  },
];

const base = keyMatcherOf(INDEX_BASES, "whole");
const INDEX = "指数";
const NAMED = new RegExp(`^${INDEX}\\((.+)\\)$`);

/**
 * What a heading names that says only from what an index is counted: the index of what its rows name.
 *
 * @example nameOfIndex("上年=100") // => "指数（上年=100）"
 * @example nameOfIndex("上年") // => undefined
 */
export function nameOfIndex(heading: string): string | undefined {
  const { name, key } = plainLabel(heading);
  return base(key) ? `${INDEX}（${name}）` : undefined;
}

/**
 * Whether a name is only that of an index, of whatever the rows name.
 *
 * @example isIndexOfRows("指数（上年=100）") // => true
 * @example isIndexOfRows("居民消费价格指数（上年=100）") // => false
 */
export function isIndexOfRows(name: string): boolean {
  const said = NAMED.exec(plainLabel(name).key)?.[1];
  return said !== undefined && base(said) !== undefined;
}

const bracketed = /[(（]([^()（）]+)[)）]/g;

/**
 * A title without the bracket that says from what its index is counted: that is no time of its figures.
 *
 * @example withoutIndexBase("表3 价格指数（上年=100）") // => "表3 价格指数"
 */
export function withoutIndexBase(title: string): string {
  return title.replace(bracketed, (whole, said: string) =>
    base(plainLabel(said).key) ? "" : whole,
  );
}

const OF_PRICES = /价格.{0,4}指数/;

/**
 * What 指数 over the rows of a table is, as its title says: an index of prices, or just that.
 *
 * @example indexUnder("居民消费价格指数", "指数") // => "价格指数"
 * @example indexUnder("营商环境指数", "指数") // => "指数"
 */
export function indexUnder(title: string, noun: string): string {
  return noun === INDEX && OF_PRICES.test(plainLabel(title).key) ? `价格${noun}` : noun;
}
