import { keyMatcherOf, matcherOf, type Entry } from "./entry";

/** 0 for a country, 1 for a province, 2 for a city, 3 for a county. */
export type Width = 0 | 1 | 2 | 3;

/** How wide an area is that ends in such a sign: 全国 holds 全省 holds 全市 holds 全县. */
export const AREA_SIGNS: readonly Entry<Width>[] = [
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

/** What smaller places end in, of which nobody tells how wide they are. */
export const PLACE_SIGNS: readonly Entry<"place">[] = [
  {
    id: "area.place",
    words: { 镇: "白兔镇", 乡: "清水鄉", 街道: "西湖街道", 兵团: "新疆生产建设兵团" },
    meaning: "place",
    from: "names of rows of published tables",
  },
];

/** What an area keeps for itself, beside what it is divided into: 市本级, 县直. */
export const OWN_LEVELS: readonly Entry<"own-level">[] = [
  {
    id: "area.own-level",
    words: { 本级: "市本級", 直: "县直", 直属: "市直属", 直管: "省直管" },
    meaning: "own-level",
    not: ["市辖区", "垂直"],
    from: "ledgers of cities and of their districts",
  },
];

const sign = matcherOf(AREA_SIGNS, "end");
const signOfPlace = keyMatcherOf<Width | "place">([...AREA_SIGNS, ...PLACE_SIGNS], "end");
const wholeSign = keyMatcherOf(AREA_SIGNS, "whole");
const ownLevel = keyMatcherOf(OWN_LEVELS, "end");

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

/**
 * A name without the sign that says what kind of area it is, where only one sign says so.
 *
 * @example withoutAreaSign("湘潭市") // => "湘潭"
 */
export function withoutAreaSign(name: string): string {
  const found = sign(name);
  return found?.word.length === 1 ? name.slice(0, -1) : name;
}

/**
 * Whose own level a key is: 市 of 市本级, empty where it is called so alone, and `undefined` for other names.
 *
 * @example levelOwnedBy("市本级") // => "市"
 * @example levelOwnedBy("直属") // => ""
 * @example levelOwnedBy("市辖区") // => undefined
 */
export function levelOwnedBy(key: string): string | undefined {
  const found = ownLevel(key);
  const area = found && key.slice(0, -found.word.length);
  return area === "" || (area?.length === 1 && wholeSign(area)) ? area : undefined;
}

/**
 * Whether a key ends as names of places do, with a name before that: 甲市, 甲市本级.
 *
 * @example isNamedLikePlace("西湖街道") // => true
 * @example isNamedLikePlace("市") // => false
 */
export function isNamedLikePlace(key: string): boolean {
  const place = key.endsWith("本级") ? key.slice(0, -"本级".length) : key;
  const found = signOfPlace(place);
  return found !== undefined && found.entry.meaning !== 0 && place.length > found.word.length;
}
