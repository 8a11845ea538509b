import { keyMatcherOf, type Entry } from "./entry";

const FROM = "titles, rows and headings of ledgers and of yearbooks";

/** How a table calls the whole that its rows make up, without naming it. */
export const WHOLES: readonly Entry<"area" | "body" | "trade">[] = [
  {
    id: "whole.area",
    words: {
      全国: "全国",
      全省: "全省",
      全市: "全市",
      全县: "全县",
      全区: "全區",
      全州: "全州",
      全盟: "全盟",
      全旗: "全旗",
      全自治区: "全自治区",
      全地区: "全地区",
    },
    meaning: "area",
    not: ["全社会", "各省"],
    from: FROM,
  },
  {
    id: "whole.body",
    words: { 全校: "全校", 全院: "全院", 全所: "全所", 全镇: "全鎮", 全乡: "全乡" },
    meaning: "body",
    from: FROM,
  },
  {
    id: "whole.trade",
    words: {
      全系: "全系",
      全厂: "全廠",
      全集团: "全集团",
      全公司: "全公司",
      全行业: "全行业",
    },
    meaning: "trade",
    from: FROM,
  },
];

/** How an office calls itself. */
export const OWN_PLACES: readonly Entry<"place" | "unit" | "nation">[] = [
  {
    id: "own-place",
    words: {
      本省: "本省",
      本市: "本市",
      本县: "本縣",
      本区: "本区",
      本州: "本州",
      本盟: "本盟",
      本旗: "本旗",
      本镇: "本镇",
      本乡: "本乡",
      本校: "本校",
      本院: "本院",
      本所: "本所",
      我省: "我省",
      我市: "我市",
      我县: "我县",
      我区: "我区",
      我州: "我州",
      我盟: "我盟",
      我旗: "我旗",
      我镇: "我镇",
      我乡: "我乡",
      我校: "我校",
      我院: "我院",
      我所: "我所",
    },
    meaning: "place",
    not: ["本部"],
    from: FROM,
  },
  {
    id: "own-place.unit",
    words: {
      本地区: "本地区",
      本自治区: "本自治区",
      本自治州: "本自治州",
      本单位: "本單位",
      我地区: "我地区",
      我自治区: "我自治区",
      我自治州: "我自治州",
      我单位: "我单位",
    },
    meaning: "unit",
    from: FROM,
  },
  {
    id: "own-place.nation",
    words: { 我国: "我國" },
    meaning: "nation",
    from: "titles of yearbooks",
  },
];

/** How titles and rows speak of all places of a kind, each for itself. */
export const EACH_PLACE: readonly Entry<"each">[] = [
  {
    id: "each-place",
    words: {
      各国: "各国",
      各省: "各省",
      各市: "咸宁市各市",
      各县: "各縣（市、区）",
      各区: "青岛市各区市",
      各州: "各州",
      各盟: "各盟市",
      各旗: "各旗县",
      各乡: "各乡镇",
      各镇: "各鎮街",
      各街道: "各街道",
      各园区: "各园区",
    },
    meaning: "each",
    not: ["各项", "各类"],
    from: FROM,
  },
];

/** What behind 全省, 全国 speaks of others or makes a name of its own. */
export const BEHIND_WHOLES: readonly Entry<"others" | "name">[] = [
  {
    id: "behind-whole.others",
    words: { 各: "各市", 分: "分市县" },
    meaning: "others",
    from: FROM,
  },
  {
    id: "behind-whole.places",
    words: { 位次: "位次情况", 排名: "排名情况", 排位: "排位表", 名次: "名次表" },
    meaning: "others",
    from: "sheets that hold the office's own figures and its places among others",
  },
  {
    id: "behind-whole.name",
    words: {
      重点实验室: "重点实验室",
      先进: "先进集体",
      文明: "文明城市",
      劳动: "劳动模范",
    },
    meaning: "name",
    from: "ledgers of bureaus",
  },
];

const whole = keyMatcherOf(WHOLES, "whole");
const wholeAtStart = keyMatcherOf(WHOLES, "start");
const own = keyMatcherOf(OWN_PLACES, "whole");
const ownAtStart = keyMatcherOf(OWN_PLACES, "start");
const eachAtStart = keyMatcherOf(EACH_PLACE, "start");
const behind = keyMatcherOf(BEHIND_WHOLES, "start");
const each = keyMatcherOf(EACH_PLACE, "within");

/**
 * The area a key begins with that is not named but only called the whole: 全省 of 全省合计; empty where it begins with none.
 *
 * @example wholeAreaAt("全省合计") // => "全省"
 * @example wholeAreaAt("全社会投资") // => ""
 */
export function wholeAreaAt(key: string): string {
  const found = wholeAtStart(key);
  return found?.entry.meaning === "area" ? found.word : "";
}

/** Whether a key is 全国, 全省 and the like. */
export function isWholeArea(key: string): boolean {
  return whole(key)?.entry.meaning === "area";
}

/** Whether a key is the whole of one body: 全院, 全集团. */
export function isWholeBody(key: string): boolean {
  const found = whole(key);
  return found !== undefined && found.entry.meaning !== "area";
}

/**
 * The areas that a key calls the whole, wherever they stand in it.
 *
 * @example wholeAreasIn("2022年全省各市指标 全市") // => ["全省", "全市"]
 */
export function wholeAreasIn(key: string): readonly string[] {
  return [...key].flatMap((_, at) => wholeAreaAt(key.slice(at)) || []);
}

/** Whether a key is 本市, 我县, 本单位: the office itself. */
export function isOwnPlace(key: string): boolean {
  const found = own(key);
  return found !== undefined && found.entry.meaning !== "nation";
}

/**
 * How a key begins with an area or a body without naming it: 全市, 我县, 全校; empty where it does not.
 *
 * @example unnamedPlaceAt("我市高新技术企业") // => "我市"
 * @example unnamedPlaceAt("全行业用电量") // => ""
 */
export function unnamedPlaceAt(key: string): string {
  const found = wholeAtStart(key) ?? ownAtStart(key);
  const isPlace = found && found.entry.meaning !== "trade" && found.entry.meaning !== "unit";
  return isPlace ? found.word : "";
}

/** Whether a key begins with 各县, 各镇. */
export function beginsWithEachPlace(key: string): boolean {
  return eachAtStart(key) !== undefined;
}

/** Whether a key speaks of 各县, 各镇 anywhere. */
export function speaksOfEachPlace(key: string): boolean {
  return each(key) !== undefined;
}

/**
 * Whether what stands behind 全省, 全国 is of others than the whole itself, 各市, of places in it, 位次情况, or goes on as a name: 重点实验室.
 *
 * @example goesOnAfterWhole("各市专利授权量") // => true
 * @example goesOnAfterWhole("专利授权量") // => false
 */
export function goesOnAfterWhole(rest: string): boolean {
  return behind(rest) !== undefined;
}
