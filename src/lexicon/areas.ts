import { matcherOf, type Entry } from "./entry";

/** How wide an area is that ends in such a sign: 全国 holds 全省 holds 全市 holds 全县. */
export const AREA_SIGNS: readonly Entry<0 | 1 | 2 | 3>[] = [
  {
    id: "area.country",
    words: { 国: "全国" },
    meaning: 0,
    from: "names of rows of published tables",
  },
  {
    id: "area.province",
    words: { 省: "四川省", 自治区: "内蒙古自治区" },
    meaning: 1,
    from: "names of rows of published tables",
  },
  {
    id: "area.city",
    words: { 市: "泸州市", 州: "凉山州", 盟: "锡林郭勒盟", 地区: "阿克苏地区" },
    meaning: 2,
    from: "names of rows of published tables",
  },
  {
    id: "area.county",
    words: { 县: "泸县", 区: "江阳区", 旗: "鄂托克旗" },
    meaning: 3,
    from: "names of rows of published tables",
  },
];

const sign = matcherOf(AREA_SIGNS, "end");

/**
 * 0 for a country, 1 for a province, 2 for a city, 3 for a county; `undefined` where the name does not tell.
 *
 * @example widthOf("全省") // => 1
 * @example widthOf("内蒙古自治区") // => 1
 * @example widthOf("高新区") // => 3
 */
export function widthOf(name: string): number | undefined {
  return sign(name)?.entry.meaning;
}
