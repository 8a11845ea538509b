import { isMoneyName } from "./nameEndings";
import { keyMatcherOf, type Entry } from "./entry";

/** What titles end in that names nothing: how far things have come, by what they are divided, and that it is a table. */
export type TitleEnding = "state" | "list" | "ranking" | "progress" | "plan" | "division";

const FROM = "titles of ledgers of bureaus, of monthly sheets and of yearbooks";

export const TITLE_ENDINGS: readonly Entry<TitleEnding>[] = [
  {
    id: "title-ending.state",
    words: {
      情况: "专利授权情况",
      基本情况: "专利授权基本情况",
      对比: "专利授权量对比",
      比较: "专利授权量比较",
      变化: "专利授权量变化",
      支撑: "规上工业分产业支撑情况",
    },
    meaning: "state",
    from: FROM,
  },
  {
    id: "title-ending.list",
    words: {
      统计: "专利授权量统计",
      一览: "专利授权量一览",
      汇总: "专利授权量汇总",
      明细: "考核得分明细",
      来源地: "实际利用外资来源地",
      客源地: "接待游客客源地",
    },
    meaning: "list",
    from: FROM,
  },
  {
    id: "title-ending.ranking",
    words: { 结果: "考核得分结果", 排名: "考核得分排名" },
    meaning: "ranking",
    from: "assessment sheets",
  },
  {
    id: "title-ending.progress",
    words: {
      完成: "技术合同成交额完成",
      执行: "科技支出执行",
      决算: "一般公共预算支出决算",
      进展: "专利授权量进展",
      进度: "固定资产投资进度",
      安排: "乡村振兴资金安排",
      分配: "乡村振兴资金分配",
      拨付: "乡村振兴资金拨付",
      开展: "科普活动开展",
    },
    meaning: "progress",
    from: FROM,
  },
  {
    id: "title-ending.plan",
    words: {
      目标: "专利授权量目标完成",
      任务: "专利授权量任务完成",
      计划: "固定资产投资计划完成",
      预算: "科技支出预算执行",
    },
    meaning: "plan",
    from: FROM,
  },
  {
    id: "title-ending.division",
    words: {
      分类: "技术合同分类",
      分项: "技术合同分项",
      构成: "技术合同构成",
      分布: "技术合同分布",
      去向: "毕业生去向",
    },
    meaning: "division",
    from: FROM,
  },
];

/** What makes a title that of several things, or of none that can be counted. */
export const UNCOUNTABLE: readonly Entry<"uncountable">[] = [
  {
    id: "title.uncountable",
    words: {
      指标: "主要科技指标",
      台账: "科技工作台账",
      数据: "科技统计数据",
      情况: "科技工作情况",
      目标: "年度目标",
      任务: "重点任务",
      一览: "科技项目一览",
      汇总: "科技项目汇总",
      总表: "科技项目总表",
      和: "申请和授权",
      与: "申请与授权",
      及: "申请及授权",
      "、": "申请、授权",
    },
    meaning: "uncountable",
    not: ["科技项目"],
    from: FROM,
  },
];

/** What a title of scores ends in, endings that name nothing aside. */
export const SCORE_TITLES: readonly Entry<"scores">[] = [
  {
    id: "title.scores",
    words: { 得分: "2023年考核得分情况表", 评分: "综合评分汇总" },
    meaning: "scores",
    not: ["得分率"],
    from: "assessment sheets",
  },
];

/** What a title of shares ends in. */
export const SHARE_TITLES: readonly Entry<"shares" | "growth">[] = [
  {
    id: "title.shares",
    words: {
      比重: "三次产业比重",
      占比: "高新技术产业占比",
      比例: "研发人员比例",
      构成: "地区生产总值构成",
      结构: "能源消费结构",
      份额: "市场份额",
      率: "城镇化率",
    },
    meaning: "shares",
    from: "yearbooks of cities",
  },
  {
    id: "title.growth",
    words: { 增长率: "工业增加值增长率" },
    meaning: "growth",
    from: "monthly sheets of bureaus of industry",
  },
];

/** What a title ends in, or is, that names a field and nothing in it that is counted or paid for. */
export const FIELDS: readonly Entry<"field">[] = [
  {
    id: "title.field",
    words: {
      工作: "科技工作",
      活动: "科技活动",
      运行: "经济运行",
      建设: "平台建设",
      发展: "产业发展",
      管理: "预算管理",
      服务: "政务服务",
      业务: "保险业务",
      经营: "企业经营",
      生产: "工业生产",
      财务: "主要财务",
      经济: "国民经济",
      科技: "全市科技",
      创新: "科技创新",
      社会: "经济社会",
      研发: "企业研发",
      资源: "教育资源",
      预算: "财政预算",
      自评: "绩效自评",
      考核: "目标考核",
      评价: "绩效评价",
    },
    meaning: "field",
    not: ["科技项目"],
    from: FROM,
  },
];

const field = keyMatcherOf(FIELDS, "end");
const shares = keyMatcherOf(SHARE_TITLES, "end");
const ending = keyMatcherOf(TITLE_ENDINGS, "end");
const uncountable = keyMatcherOf(UNCOUNTABLE, "within");
const scores = keyMatcherOf(SCORE_TITLES, "end");

/** One thing, for all its 与. */
const RESEARCH = "研究与试验发展";
const ACCOUNT = "决算";
const BUDGET = "预算";
const SHEET = /报?表$/;
const OF_SHEET: ReadonlySet<TitleEnding> = new Set(["state", "list"]);
const OF_SCORES: ReadonlySet<TitleEnding> = new Set(["state", "list", "ranking"]);
const FEWEST_OF_NAME = 2;

/**
 * A title without what says only that it is a table, and how far things have come: 情况统计表, 目标完成情况.
 *
 * @example withoutTitleEnding("专利授权量情况表") // => "专利授权量"
 * @example withoutTitleEnding("专利授权量报表") // => "专利授权量"
 * @example withoutTitleEnding("技术合同成交额目标完成情况") // => "技术合同成交额"
 */
export function withoutTitleEnding(title: string): string {
  const name = without(withoutSheet(title), OF_SHEET);
  const ended = behind(name, "progress");
  // 部门决算 is no account of 部门.
  const done = name.endsWith(ACCOUNT) && !isMoneyName(ended) ? name : ended;
  const planned = done === name ? name : allBehind(done, "plan");
  // 一般公共预算 is no budget of 一般公共.
  const kept = done.endsWith(BUDGET) && !isMoneyName(planned) ? done : planned;
  return kept.length >= FEWEST_OF_NAME ? kept : name;
}

/** What a title is about that divides it: 技术合同 of 技术合同分类; `undefined` where it ends in no such word. */
export function dividedName(title: string): string | undefined {
  const name = behind(title, "division");
  return name === title ? undefined : name;
}

/** Whether a title is that of a table of scores: 考核得分情况表. */
export function isTitleOfScores(key: string): boolean {
  return scores(without(withoutSheet(key), OF_SCORES)) !== undefined;
}

/** Whether a title is that of a table of shares: 三次产业比重. */
export function isTitleOfShares(key: string): boolean {
  return shares(key)?.entry.meaning === "shares";
}

/**
 * Whether a title's name is that of one thing that can be counted or summed up.
 *
 * @example namesOneThing("科技项目") // => true
 * @example namesOneThing("主要科技指标") // => false
 */
export function namesOneThing(name: string): boolean {
  return name !== "" && uncountable(name.replace(RESEARCH, "")) === undefined;
}

/**
 * Whether a title's name says of what its table can be: 科技项目, and not 科技工作.
 *
 * @example saysWhatOf("科技项目") // => true
 * @example saysWhatOf("科技工作") // => false
 */
export function saysWhatOf(name: string): boolean {
  return name.length >= FEWEST_OF_NAME && field(name) === undefined;
}

function withoutSheet(title: string): string {
  return title.replace(SHEET, "");
}

function without(title: string, meanings: ReadonlySet<TitleEnding>): string {
  const found = ending(title);
  return found && meanings.has(found.entry.meaning)
    ? without(title.slice(0, -found.word.length), meanings)
    : title;
}

function behind(title: string, meaning: TitleEnding): string {
  const found = ending(title);
  return found?.entry.meaning === meaning ? title.slice(0, -found.word.length) : title;
}

function allBehind(title: string, meaning: TitleEnding): string {
  const rest = behind(title, meaning);
  return rest === title ? title : allBehind(rest, meaning);
}
