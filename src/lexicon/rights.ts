import { wordsOf, type Entry } from "./entry";

/** Rights that are applied for and granted, and contracts that are made: a table about them need not say so in each of its columns. */
export const RIGHTS: readonly Entry<"right" | "kind" | "deed" | "deal">[] = [
  {
    id: "right.thing",
    words: { 专利: "专利", 商标: "商标", 技术合同: "技术合同" },
    meaning: "right",
    not: ["专利权质押", "商标局"],
    from: "tables of offices of intellectual property and of technology markets, by county and by year",
  },
  {
    id: "right.kind",
    words: { 发明: "发明", 实用新型: "实用新型", 外观设计: "外观设计" },
    meaning: "kind",
    from: "tables of offices of intellectual property, by county and by year",
  },
  {
    id: "right.deed",
    words: {
      申请: "申请",
      授权: "授权",
      受理: "受理",
      注册: "注册",
      有效: "有效",
      拥有: "拥有",
      登记: "登记",
      认定: "认定",
    },
    meaning: "deed",
    from: "tables of offices of intellectual property, by county and by year",
  },
  {
    id: "right.deal",
    words: { 成交: "成交", 交易: "交易" },
    meaning: "deal",
    from: "tables of technology markets, by city and by kind of contract",
  },
];

const wordsFor = (meaning: "right" | "kind" | "deed" | "deal"): string =>
  wordsOf(...RIGHTS.filter((entry) => entry.meaning === meaning)).join("|");

const DEEDS = `${wordsFor("deed")}|${wordsFor("deal")}`;
const TITLE = new RegExp(`(?:^|[省市县区州])(${wordsFor("right")})(?:${DEEDS})*$`);
const DEAL = new RegExp(`^(?:${wordsFor("deal")})`);
const COLUMN = new RegExp(
  `^(其中[:：]?|#)?(${wordsFor("kind")})?((?:${DEEDS})(?:[量数额]|[件项份]数|[金总]额)?)$`,
);

/**
 * The only thing that the columns of a table can be about by its title.
 *
 * @example rightIn("各县专利") // => "专利"
 * @example rightIn("专利权质押融资") // => undefined
 */
export function rightIn(title: string): string | undefined {
  return TITLE.exec(title)?.[1];
}

/**
 * What a column that only says what was done is called under it; `undefined` for one that says itself of what.
 *
 * @example ofRight("申请量", "专利") // => "专利申请量"
 * @example ofRight("其中发明授权量", "专利") // => "其中发明专利授权量"
 * @example ofRight("成交额", "技术合同") // => "技术合同成交额"
 * @example ofRight("成交额", "专利") // => undefined
 */
export function ofRight(column: string, right: string): string | undefined {
  const [, mark = "", kind = "", deed] = COLUMN.exec(column) ?? [];
  // Only contracts are closed.
  const isMeant = deed !== undefined && (right.endsWith("合同") || !DEAL.test(deed));
  return isMeant ? `${mark}${kind}${right}${deed}` : undefined;
}
