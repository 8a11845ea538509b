import { keyMatcherOf, wordsOf, type Entry } from "./entry";

const FROM = "lower rows of headings of published tables and of ledgers of bureaus";

/** What alone names nothing, and needs the heading above it: 成交 and 额 of 成交额. */
export const DEPENDENT_WORDS: readonly Entry<"of-it" | "amount">[] = [
  {
    id: "dependent.of-it",
    words: {
      申请: "申请量",
      授权: "授权量",
      有效: "有效量",
      拥有: "拥有量",
      登记: "登记数",
      认定: "认定数",
      成交: "成交额",
      交易: "交易额",
      受理: "受理量",
      内部: "内部支出",
      外部: "外部支出",
      经费: "经费支出",
      人员: "人员数",
      项目: "项目数",
      机构: "机构数",
      死亡: "死亡人数",
      受伤: "受伤人数",
      受灾: "受灾人数",
      参保: "参保人数",
      企业: "企业数",
    },
    meaning: "of-it",
    not: ["技术交易额"],
    from: FROM,
  },
  {
    id: "dependent.amount",
    words: {
      数: "机构数",
      量: "申请量",
      额: "成交额",
      值: "成交值",
      率: "授权率",
      数量: "数量",
      金额: "金额",
      总量: "总量",
      总额: "总额",
      资金额: "资金额",
      投入: "投入",
      投入额: "投入额",
      投入总量: "投入总量",
      投入总额: "投入总额",
      支出: "经费支出",
      经费: "项目经费",
      收入: "企业收入",
      产值: "产值",
      增加值: "增加值",
      强度: "强度",
      人数: "人数",
      家数: "家数",
      项数: "项数",
      件数: "件数",
      笔数: "笔数",
      完成率: "完成率",
      浓度: "浓度",
      平均浓度: "平均浓度",
      距平: "距平",
      距平百分率: "距平百分率",
      均值: "均值",
      综合指数: "综合指数",
    },
    meaning: "amount",
    not: ["研发经费"],
    from: FROM,
  },
];

/** What names of one indicator may differ in without saying anything else. */
export const FILLERS: readonly Entry<"filler">[] = [
  {
    id: "dependent.filler",
    words: {
      拥有量: "有效发明专利拥有量",
      总量: "粮食总量",
      数量: "企业数量",
      总数: "企业总数",
      总额: "成交总额",
      数: "企业数",
      量: "授权量",
      额: "成交额",
      总: "总产值",
      每: "每万人口专利",
      口: "万人口专利",
      的: "企业的数量",
    },
    meaning: "filler",
    not: ["比重"],
    from: FROM,
  },
];

/** All that a text leaves out where it says what is counted and not that it is counted. */
export const COUNTS_ALONE: readonly Entry<"count">[] = [
  {
    id: "dependent.count",
    words: { 数: "数", 数量: "数量", 总数: "总数", 个数: "个数", 家数: "家数" },
    meaning: "count",
    not: ["总量"],
    from: FROM,
  },
];

/** Things that a heading which only says what was done with them does not name: 项目 and 资金 under 签约. */
export const THINGS_OF_DEEDS: readonly Entry<"thing">[] = [
  {
    id: "dependent.thing-of-deed",
    words: { 项目: "项目", 资金: "资金", 合同: "合同", 企业: "企业", 机构: "机构" },
    meaning: "thing",
    not: ["项目数", "科技企业"],
    from: "sheets of bureaus of investment",
  },
];

const thingOfDeed = keyMatcherOf(THINGS_OF_DEEDS, "whole");
const ofIt = keyMatcherOf(DEPENDENT_WORDS.slice(0, 1), "start");
const amount = keyMatcherOf(DEPENDENT_WORDS.slice(1), "whole");
const countAlone = keyMatcherOf(COUNTS_ALONE, "whole");
const FILLED = new RegExp(wordsOf(...FILLERS).join("|"), "g");
const OF = "的";
const ACTUAL = "实际";
const IN_STOCK = /^(?:(?:年末|期末)?实有|现有)(?=[\u4e00-\u9fff]{2})/;

/**
 * Whether a name is none without the heading above it.
 *
 * @example isDependentName("成交额") // => true
 * @example isDependentName("的企业数") // => true
 * @example isDependentName("技术交易额") // => false
 */
export function isDependentName(name: string): boolean {
  const head = ofIt(name)?.word.length ?? 0;
  return (
    name.startsWith(OF) || amount(name) !== undefined || amount(name.slice(head)) !== undefined
  );
}

/**
 * What is left of a name without what says nothing of its own.
 *
 * @example withoutFillers("企业的总数量") // => "企业"
 */
export function withoutFillers(name: string): string {
  return name.replace(FILLED, "");
}

/**
 * A name without the word that what it tells has come about, as beside a target.
 *
 * @example withoutActual("实际播种面积") // => "播种面积"
 */
export function withoutActual(name: string): string {
  return name.startsWith(ACTUAL) ? name.slice(ACTUAL.length) : name;
}

/**
 * What is counted, without the word that it is all there is: what came new among it is no part of what there is.
 *
 * @example withoutStock("实有户数") // => "户数"
 */
export function withoutStock(name: string): string {
  return name.replace(IN_STOCK, "");
}

/** Whether a text is nothing but the 数 of something that is counted. */
export function isCountAlone(text: string): boolean {
  return countAlone(text) !== undefined;
}

/**
 * Whether a name is that of a thing of which only the heading over it says what was done.
 *
 * @example isThingOfDeed("项目") // => true
 * @example isThingOfDeed("科技企业") // => false
 */
export function isThingOfDeed(name: string): boolean {
  return thingOfDeed(name) !== undefined;
}

/**
 * Whether a name says only how much of something is spent: 投入强度, of R&D经费.
 *
 * @example isStrengthAlone("投入强度") // => true
 * @example isStrengthAlone("研发投入强度") // => false
 */
export function isStrengthAlone(name: string): boolean {
  return STRENGTH.test(name);
}

/**
 * What R&D is paid with at the end of a name, whoever pays it; empty where it ends in something else.
 *
 * @example paidIn("规模以上工业企业R&D经费") // => "R&D经费"
 * @example paidIn("教育经费") // => ""
 */
export function paidIn(name: string): string {
  return PAID.exec(name)?.[0] ?? "";
}

const STRENGTH = /^(?:投入)?强度$/;
const PAID = /(?:研究与试验发展|R&D|研发)(?:[(（]R&D[)）])?(?:经费|经费投入|投入)$/;
