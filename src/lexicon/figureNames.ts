import { matcherOf, type Entry } from "./entry";
import { keptByText } from "./script/keptByText";
import { bareKey } from "./script/plainLabel";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** What names of shares end in: figures of no more than their whole. */
export const SHARE_NAMES: readonly Entry<"share">[] = [
  {
    id: "name.share",
    words: {
      占比: "研发人员占比",
      比重: "第三产业比重",
      比例: "城镇人口比例",
      份额: "市场份额",
      投入强度: "R&D经费投入强度",
      研发强度: "研发强度",
      经费强度: "R&D经费强度",
      覆盖率: "森林覆盖率",
      完成率: "目标完成率",
      合格率: "产品合格率",
      达标率: "水质达标率",
      普及率: "自来水普及率",
      入学率: "高中入学率",
      巩固率: "义务教育巩固率",
      升学率: "升学率",
      就业率: "毕业生就业率",
      参保率: "医保参保率",
      填报率: "数据填报率",
      申报率: "申报率",
      及格率: "体质及格率",
      优秀率: "体质优秀率",
      使用率: "床位使用率",
      满意率: "群众满意率",
      转化率: "成果转化率",
      录取率: "录取率",
      报到率: "新生报到率",
      到位率: "资金到位率",
      立项率: "课题立项率",
      城镇化率: "常住人口城镇化率",
      绿化率: "道路绿化率",
      入园率: "学前三年入园率",
      治愈率: "治愈率",
      好转率: "好转率",
      资助率: "学生资助率",
      毕业率: "毕业率",
      出勤率: "出勤率",
      入住率: "客房入住率",
      出租率: "标准厂房出租率",
      办结率: "按期办结率",
      通过率: "考试通过率",
      知晓率: "群众知晓率",
      接种率: "疫苗接种率",
      拨付率: "资金拨付率",
      支付率: "资金支付率",
      开工率: "项目开工率",
      竣工率: "项目竣工率",
      贡献率: "对经济增长的贡献率",
    },
    meaning: "share",
    not: ["增长率", "死亡率", "出生率"],
    from: FROM,
  },
];

/** What names of figures without a unit end in. */
export const UNITLESS_NAMES: readonly Entry<"unitless">[] = [
  {
    id: "name.unitless",
    words: {
      指数: "居民消费价格指数",
      系数: "基尼系数",
      得分: "考核得分",
      评分: "综合评分",
      分值: "分值",
      总分: "总分",
      比: "性别比",
      比值: "比值",
    },
    meaning: "unitless",
    from: FROM,
  },
];

/** Whole names of scores that the scores beside them add up to. */
export const WHOLE_SCORES: readonly Entry<"whole-score">[] = [
  {
    id: "name.whole-score",
    words: {
      总分: "总分",
      总得分: "总得分",
      合计得分: "合计得分",
      得分合计: "得分合计",
      综合得分: "综合得分",
      综合评分: "综合评分",
      考核得分: "考核得分",
      最终得分: "最终得分",
    },
    meaning: "whole-score",
    from: "assessment sheets of provinces and cities",
  },
];

/** What names that are complete as the name of a figure end in: 专利授权量, and not 面上项目. */
export const FIGURE_NAMES: readonly Entry<"count" | "amount" | "figure">[] = [
  {
    id: "name.count",
    words: { 数: "申报数", 量: "专利授权量" },
    meaning: "count",
    from: FROM,
  },
  {
    id: "name.amount",
    words: { 额: "成交额" },
    meaning: "amount",
    from: FROM,
  },
  {
    id: "name.figure",
    words: {
      值: "总产值",
      率: "出生率",
      费: "劳务费",
      入: "新产品收入",
      出: "经费支出",
    },
    meaning: "figure",
    from: FROM,
  },
];

/** Headings of nothing but the amount, beside those of growth and place. */
export const BARE_AMOUNTS: readonly Entry<"amount">[] = [
  {
    id: "name.bare-amount",
    words: {
      总量: "总量",
      总值: "总值",
      绝对量: "绝对量（亿元）",
      绝对额: "绝对额",
      绝对值: "绝对值",
      数值: "数值",
      数量: "数量",
    },
    meaning: "amount",
    from: FROM,
  },
];

/** Headings of nothing but a count, over the names of what is counted. */
export const BARE_COUNTS: readonly Entry<"count">[] = [
  {
    id: "name.bare-count",
    words: {
      篇数: "篇数",
      件数: "件数",
      项数: "项数",
      个数: "个数",
      家数: "家数",
      份数: "份数",
      人数: "人数",
      次数: "次数",
      起数: "起数",
      例数: "例数",
      笔数: "笔数",
      户数: "户数",
      宗数: "宗数",
      场数: "场数",
      人次: "人次",
      数量: "数量",
      总数: "总数",
      合计: "合计",
    },
    meaning: "count",
    from: FROM,
  },
];

/** What names of counts end in, and says no more than that: 企业 of 企业数量. */
export const COUNT_ENDINGS: readonly Entry<"count">[] = [
  {
    id: "name.count-ending",
    words: { 数: "学校数", 数量: "企业数量" },
    meaning: "count",
    not: ["数学"],
    from: FROM,
  },
];

const countEnding = matcherOf(COUNT_ENDINGS, "end");
const share = matcherOf(SHARE_NAMES, "end");
const unitless = matcherOf(UNITLESS_NAMES, "end");
const wholeScore = matcherOf(WHOLE_SCORES, "whole");
const figure = matcherOf(FIGURE_NAMES, "end");
const bareAmount = matcherOf(BARE_AMOUNTS, "whole");
const bareCount = matcherOf(BARE_COUNTS, "whole");

/**
 * Whether a name says that its figure is no larger than a whole.
 *
 * @example isShareName("森林覆盖率") // => true
 * @example isShareName("增长率") // => false
 */
export function isShareName(name: string): boolean {
  return share(name) !== undefined;
}

/**
 * Whether figures of a name have no unit: 指数, 得分.
 *
 * @example isUnitless("居民消费价格指数") // => true
 * @example isUnitless("城乡居民收入比（农村居民=1）") // => true
 */
export const isUnitless = keptByText((name): boolean => unitless(bareKey(name)) !== undefined);

/** Whether a name is that of a score to which others add up. */
export function isWholeScore(name: string): boolean {
  return wholeScore(name) !== undefined;
}

/**
 * Whether a name is complete as the name of a figure.
 *
 * @example isFigureName("专利授权量") // => true
 * @example isFigureName("面上项目") // => false
 */
export function isFigureName(name: string): boolean {
  return figure(name) !== undefined && !QUALITY.test(name);
}

/** 空气质量 and 师资力量 end in a sign of amounts, and are none. */
const QUALITY = /[质力]量$/;

/**
 * What the last sign of a name makes of it: how many, or how much money; `undefined` for a name of nothing but that sign, and for others.
 *
 * @example figureKind("专利授权量") // => "count"
 * @example figureKind("总产值") // => "figure"
 * @example figureKind("数") // => undefined
 */
export function figureKind(name: string): "count" | "amount" | "figure" | undefined {
  return name.length > 1 ? figure(name)?.entry.meaning : undefined;
}

/** Whether a name ends in 数, 数量: something that is counted one by one. */
export function endsInCount(name: string): boolean {
  return countEnding(name) !== undefined;
}

/**
 * A name without 数, 数量 behind what is counted.
 *
 * @example withoutCount("企業數量") // => "企業"
 * @example withoutCount("企业") // => "企业"
 */
export function withoutCount(name: string): string {
  return name.slice(0, name.length - (countEnding(name)?.word.length ?? 0));
}

/**
 * Whether a name ends in 数, 量 or 额.
 *
 * @example isAmountName("成交额") // => true
 * @example isAmountName("总产值") // => false
 */
export function isAmountName(name: string): boolean {
  const kind = figureKind(name);
  return kind === "count" || kind === "amount";
}

/**
 * Whether a heading says no more than that the amount itself stands under it; a unit may stand behind.
 *
 * @example isBareAmount("绝对量（亿元）") // => true
 */
export function isBareAmount(heading: string): boolean {
  return bareAmount(bareKey(heading)) !== undefined;
}

/** Whether a heading says no more than that something is counted: 篇数 over SCI. */
export function isBareCount(heading: string): boolean {
  return bareCount(heading) !== undefined;
}
