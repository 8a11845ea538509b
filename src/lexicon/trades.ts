import { keyMatcherOf, type Entry } from "./entry";
import { bareKey, plainLabel } from "./script/plainLabel";

const FROM = "monthly sheets of customs and of bureaus of commerce";

/** Which way goods go. */
export const TRADES: readonly Entry<"trade">[] = [
  {
    id: "trade.way",
    words: { 进出口: "主要商品进出口", 出口: "主要出口商品", 进口: "大宗商品进口" },
    meaning: "trade",
    not: ["出口退税", "进口博览会"],
    from: FROM,
  },
];

/** What a heading calls goods, and those they are traded with, and what it may say besides. */
export const TRADED: readonly Entry<"goods" | "partners" | "filler">[] = [
  {
    id: "trade.goods",
    words: { 商品: "出口商品", 产品: "主要进口产品", 货物: "货物进口" },
    meaning: "goods",
    not: ["商品房"],
    from: FROM,
  },
  {
    id: "trade.partners",
    words: {
      市场: "主要出口市场",
      国家: "出口主要国家",
      地区: "出口主要国家和地区",
      贸易伙伴: "主要贸易伙伴（进出口）",
    },
    meaning: "partners",
    not: ["市场主体"],
    from: FROM,
  },
  {
    id: "trade.filler",
    words: {
      主要: "主要出口",
      重点: "重点进口",
      大宗: "大宗进口",
      传统: "传统出口",
      和: "主要出口和",
      情况: "出口情况",
      名称: "出口名称",
      类别: "进口类别",
      总值: "出口总值",
      总额: "进口总额",
      额: "出口额",
    },
    meaning: "filler",
    not: ["出口退税额"],
    from: FROM,
  },
];

const wayAt = keyMatcherOf(TRADES, "start");
const tradedAt = keyMatcherOf(TRADED, "start");
const tradedIn = keyMatcherOf(
  TRADED.filter(({ meaning }) => meaning !== "filler"),
  "within",
);
const IN_BRACKETS = /\(([^()]+)\)$/;

/** Which way all goes that stands under a heading, and what that is, where the heading names it. */
export interface Trade {
  readonly way: string;
  readonly of?: "goods" | "partners" | "filler";
}

/**
 * Which way all goes that stands under a heading: 出口 under 主要出口商品, 进出口 under 按企业性质分（进出口）; `undefined` where the heading says something else.
 *
 * @example tradeUnder("主要出口商品") // => { way: "出口", of: "goods" }
 * @example tradeUnder("主要贸易伙伴（进出口）") // => { way: "进出口", of: "partners" }
 * @example tradeUnder("进出口总值") // => { way: "进出口" }
 * @example tradeUnder("出口退税") // => undefined
 */
export function tradeUnder(heading: string): Trade | undefined {
  const { key } = plainLabel(heading);
  const [, said = ""] = IN_BRACKETS.exec(key) ?? [];
  const bare = bareKey(key);
  const way = said !== "" && wayAt(said)?.word === said ? said : wayThrough(bare);
  if (way === "") return undefined;
  const of = tradedIn(bare)?.entry.meaning;
  return { way, ...(of && { of }) };
}

/** The way in a heading that says nothing besides but what is traded. */
function wayThrough(key: string): string {
  let way = "";
  for (let rest = key; rest !== "";) {
    const found = way === "" ? wayAt(rest) : undefined;
    const word = found?.word ?? tradedAt(rest)?.word;
    if (word === undefined) return "";
    way = found?.word ?? way;
    rest = rest.slice(word.length);
  }
  return way;
}

/** Whether a name says itself which way it goes. */
export function saysTrade(name: string): boolean {
  return WAY.test(name);
}

const WAY = /[进出]口/;
