import { keptByText } from "./script/keptByText";
import { bareKey } from "./script/plainLabel";
import { keyMatcherOf, matcherOf, type Entry } from "./entry";

const FROM =
  "column headings and row names of published tables, ledgers of bureaus and their reports";

/** What names of rates end in. */
export const RATE_NAMES: readonly Entry<"rate" | "amount">[] = [
  {
    id: "name.rate",
    words: {
      率: "出生率",
      比重: "所占比重（%）",
      比例: "城镇人口比例",
      占比: "占比(%)",
      强度: "RD强度",
      增速: "增速(%)",
      增幅: "增加值增幅(%)",
    },
    meaning: "rate",
    from: FROM,
  },
  {
    id: "name.no-rate",
    words: {
      生产率: "生产率",
    },
    meaning: "amount",
    from: FROM,
  },
];

/** What names of money end in. */
export const MONEY_NAMES: readonly Entry<"money">[] = [
  {
    id: "name.money",
    words: {
      额: "总额",
      款: "质押贷款",
      投资: "項目投資",
      资金: "政府资金",
      收入: "务收入",
      支出: "等支出",
      投入: "科研投入",
      税收: "工业税收",
      利税: "新增利稅",
      税金: "税金",
      税: "利 税",
      利润: "實現利潤",
      经费: "RD经费",
      产值: "总产值",
      增加值: "第一产业增加值(亿元)",
      收益: "收益",
      生产总值: "国内生产总值(亿元)",
      费: "劳务费",
      费用: "规上工业企业研发费用",
      价款: "价款",
      融资: "知识产权质押融资",
      资助: "获资助",
      补助: "落實科技特派員下鄉補助(是/否)",
      补贴: "补贴",
      结余: "累计结余",
      结存: "当期结存",
      奖金: "奖金",
      基金: "科技型中小企业技术创新基金",
      规模: "创新基金体系总规模",
      增收: "帶動農民增收",
      成本: "营业总成本",
      权益: "所有者权益",
      资产: "资产",
      负债: "负债",
      存款: "各项存款",
      贷款: "各项贷款",
      余额: "贷款余额",
      权益合计: "所有者权益合计",
      资产总计: "资产总计",
      负债合计: "负债合计",
      损失: "直接经济损失",
      工资: "职工工资",
      薪酬: "应付职工薪酬",
      津贴: "高龄津贴",
      低保金: "低保金",
      救助金: "救助金",
      养老金: "基本养老金",
      保证金: "保证金",
      利息: "债务利息",
      债务: "政府债务",
      债券: "专项债券",
    },
    meaning: "money",
    from: FROM,
  },
];

/** Amounts of which statistics publish the growth where they publish no level. */
export const TOLD_BY_GROWTH: readonly Entry<"growth">[] = [
  {
    id: "name.told-by-growth",
    words: {
      增加值: "规模以上工业增加值",
      生产总值: "地区生产总值",
      固定资产投资: "全社会固定资产投资",
      零售总额: "社会消费品零售总额",
    },
    meaning: "growth",
    not: ["增加值率", "工业增加值占比"],
    from: "monthly sheets of bureaus of statistics and of industry",
  },
];

/** What names end in that give away their unit. */
export const COUNTED_NAMES: readonly Entry<string>[] = [
  {
    id: "name.counted-deals",
    words: {
      笔数: "质押笔数",
    },
    meaning: "笔",
    from: FROM,
  },
  {
    id: "name.counted-pieces",
    words: {
      件数: "投诉件数",
    },
    meaning: "件",
    from: FROM,
  },
  {
    id: "name.counted-items",
    words: {
      项数: "合同总项数(项)",
    },
    meaning: "项",
    from: FROM,
  },
  {
    id: "name.counted-firms",
    words: {
      家数: "家数",
      企业数: "的企业数",
      企业数量: "好企业数量",
      企业总数: "在孵企业总数",
      企业总数量: "企业总数量",
      高企数: "高企数",
      高企数量: "高企数量",
      高企总数: "高企总数",
      高企总数量: "高企总数量",
    },
    meaning: "家",
    from: FROM,
  },
  {
    id: "name.counted-households",
    words: {
      户数: "年末总户数",
    },
    meaning: "户",
    from: FROM,
  },
  {
    id: "name.counted-attendances",
    words: {
      人次数: "人次数",
      人次: "门急诊人次",
    },
    meaning: "人次",
    from: FROM,
  },
  {
    id: "name.counted-operations",
    words: {
      台次: "手术台次",
    },
    meaning: "台次",
    from: "monthly tables of hospitals",
  },
  {
    id: "name.counted-cases",
    words: {
      例数: "手术例数",
    },
    meaning: "例",
    from: "monthly tables of hospitals",
  },
  {
    id: "name.counted-people",
    words: {
      人数: "年末人数",
      毕业生数: "毕业生数",
      学生数: "在校学生数",
      在校生数: "在校生数",
      招生数: "招生数",
      教师数: "专任教师数",
      教职工数: "教职工数",
      职工数: "职工数",
      人员数: "从业人员数",
      医师数: "执业医师数",
      护士数: "注册护士数",
      医生数: "家庭医生数",
    },
    meaning: "人",
    from: FROM,
  },
  {
    id: "name.counted-accidents",
    words: { 起数: "事故起数" },
    meaning: "起",
    from: "sheets of bureaus of emergency management",
  },
  {
    id: "name.counted-papers",
    words: {
      篇数: "篇数（篇）",
    },
    meaning: "篇",
    from: FROM,
  },
  {
    id: "name.counted-events",
    words: {
      场次数: "场次数",
    },
    meaning: "场次",
    from: FROM,
  },
  {
    id: "name.counted-units",
    words: { 个数: "重点实验室个数" },
    meaning: "个",
    from: FROM,
  },
  {
    id: "name.counted-scores",
    words: {
      得分: "得分(分)",
      评分: "评分",
      总分: "科技强县评价总分",
    },
    meaning: "分",
    from: FROM,
  },
];

/** Per cent as a difference, behind what has risen by so many of them. */
export const POINTS_BEHIND: readonly Entry<"points">[] = [
  {
    id: "name.points",
    words: { 百分点: "增减百分点", 个百分点: "增减个百分点" },
    meaning: "points",
    from: FROM,
  },
];

const points = keyMatcherOf(POINTS_BEHIND, "end");
const rate = matcherOf(RATE_NAMES, "end");
const money = matcherOf(MONEY_NAMES, "end");
const counted = matcherOf(COUNTED_NAMES, "end");
const toldByGrowth = matcherOf(TOLD_BY_GROWTH, "end");

/**
 * Whether an indicator is named like a rate, whatever stands in brackets behind it.
 *
 * @example isRateName("R&D经费投入强度（与GDP之比）") // => true
 * @example isRateName("全员劳动生产率") // => false
 */
export const isRateName = keptByText(
  (name): boolean => (rate(name) ?? rate(bareKey(name)))?.entry.meaning === "rate",
);

/**
 * Whether a name already says that it is of money, so that 金额 behind it would say so twice.
 *
 * @example isMoneyName("簽約項目總投資") // => true
 * @example isMoneyName("科技扶贫项目") // => false
 */
export const isMoneyName = keptByText((name): boolean => money(bareKey(name)) !== undefined);

/** 百分点 behind something else in a plain heading; empty where it is all of the heading, or none stands there. */
export function pointsBehind(key: string): string {
  const word = points(key)?.word ?? "";
  return word === key ? "" : word;
}

/** What a plain name is counted in, where it gives that away. */
export function countedIn(key: string): string | undefined {
  return counted(key)?.entry.meaning;
}

/**
 * Whether a figure in per cent under such a name can only be its growth.
 *
 * @example isToldByGrowth("规上工业增加值") // => true
 * @example isToldByGrowth("税收收入") // => false
 */
export function isToldByGrowth(name: string): boolean {
  return toldByGrowth(name) !== undefined;
}
