import { isNothingButDeeds } from "./deeds";
import { matcherOf, type Entry } from "./entry";
import { kindWord } from "./kindWords";
import { plainLabel } from "./script/plainLabel";

const FROM = "statements of bureaus of finance and monthly sheets of counties";

/** Names of rows that say nothing without the heading over them: 收入 under 二、全市政府性基金预算. */
export const AMOUNTS_OF_SECTIONS: readonly Entry<"amount">[] = [
  {
    id: "row.amount-of-section",
    words: {
      收入: "收入",
      支出: "支出",
      总收入: "总收入",
      总支出: "总支出",
      收入合计: "收入合计",
      支出合计: "支出合计",
      结余: "结余",
      年末结余: "年末结余",
      当年结余: "当年结余",
      滚存结余: "滚存结余",
      累计结余: "累计结余",
      余额: "余额",
      产值: "产值",
      总产值: "总产值",
      增加值: "增加值",
      总量: "总量",
      总额: "总额",
    },
    meaning: "amount",
    not: ["税收收入", "农业产值"],
    from: FROM,
  },
  {
    id: "row.measured-of-section",
    words: {
      面积: "面积",
      建筑面积: "建筑面积",
      销售面积: "销售面积",
      里程: "里程",
      长度: "长度",
      规模: "规模",
      投资: "投资",
      投资额: "投资额",
      总投资: "总投资",
      完成投资: "完成投资",
      投入: "投入",
      资金: "资金",
      金额: "金额",
      户数: "户数",
      套数: "套数",
      人数: "人数",
      人次: "人次",
      惠及户数: "惠及户数",
      惠及人数: "惠及人数",
      受益户数: "受益户数",
      受益人数: "受益人数",
      归集额: "归集额",
      提取额: "提取额",
      发放额: "发放额",
    },
    meaning: "amount",
    not: ["绿地面积", "固定资产投资", "就业人数"],
    from: "monthly sheets of bureaus of housing, of transport and of agriculture",
  },
];

/** What names nothing behind a deed alone: 已交付数量. */
export const COUNTS_OF_DEEDS: readonly Entry<"count">[] = [
  {
    id: "row.count-of-deed",
    words: { 数量: "已交付数量" },
    meaning: "count",
    from: "monthly sheets of bureaus of housing",
  },
];

/** What makes a heading over rows that of a field, and no name of what is summed up under it. */
export const FIELDS_OF_ROWS: readonly Entry<"field">[] = [
  {
    id: "section.field",
    words: {
      指标: "一、主要指标",
      情况: "二、运行情况",
      方面: "投入方面",
      工作: "三、重点工作",
      任务: "任务指标",
      发展: "高质量发展",
      效益: "经济效益",
      投入: "一、科技投入",
      产出: "二、科技产出",
      成果: "成果转化",
      综合: "一、综合",
      经济: "一、经济",
      收支: "二、收支",
      其他: "四、其他",
    },
    meaning: "field",
    from: FROM,
  },
];

/** Whose what a heading names is, in front of its name. */
export const OWNERS_OF_SECTIONS: readonly Entry<"own" | "level">[] = [
  {
    id: "section.of-the-area",
    words: {
      全省: "全省一般公共预算",
      全市: "全市政府性基金预算",
      全县: "全县社会保险基金预算",
      全区: "全区一般公共预算",
      全州: "全州一般公共预算",
    },
    meaning: "own",
    not: ["全社会"],
    from: FROM,
  },
  {
    id: "section.of-one-level",
    words: {
      省本级: "省本级一般公共预算",
      市本级: "市本级政府性基金预算",
      县本级: "县本级一般公共预算",
      区本级: "区本级一般公共预算",
      州本级: "州本级一般公共预算",
    },
    meaning: "level",
    from: FROM,
  },
];

const amount = matcherOf(AMOUNTS_OF_SECTIONS, "whole");
const measured = matcherOf<"amount" | "count">(
  [...AMOUNTS_OF_SECTIONS.filter(({ id }) => id === "row.measured-of-section"), ...COUNTS_OF_DEEDS],
  "end",
);
const field = matcherOf(FIELDS_OF_ROWS, "within");
const owner = matcherOf(OWNERS_OF_SECTIONS, "start");

/** What a heading over rows sums up: its name, and the level of government that it is of, where it is not that of the whole area. */
export interface SectionName {
  readonly name: string;
  readonly level?: string;
}

/**
 * The name that a heading gives to a row that has none of its own.
 *
 * @example nameOfSection("收入", "全市政府性基金预算") // => { name: "政府性基金预算" }
 * @example nameOfSection("支出", "市本级一般公共预算") // => { name: "一般公共预算", level: "市本级" }
 * @example nameOfSection("已开工面积", "保障性住房") // => { name: "保障性住房" }
 * @example nameOfSection("收入", "主要经济指标") // => undefined
 * @example nameOfSection("税收收入", "一般公共预算") // => undefined
 */
export function nameOfSection(row: string, heading: string): SectionName | undefined {
  if (!saysOnlyHowMuch(row) || field(heading) || /[、和及与,;:]/.test(plainLabel(heading).key))
    return undefined;
  const own = owner(heading);
  const name = plainLabel(heading).name.slice(own?.word.length ?? 0);
  if (name.length < FEWEST_OF_NAME) return undefined;
  return { name, ...(own?.entry.meaning === "level" && { level: own.word }) };
}

/** 面积, 新建里程 and 已交付套数, of whatever was built. */
function saysOnlyHowMuch(row: string): boolean {
  if (amount(row)) return true;
  const deed = row.slice(0, -(measured(row)?.word.length ?? row.length));
  return isNothingButDeeds(deed) || kindWord(deed.replace(DONE, "")) === "deed";
}

const DONE = /^已/;

const FEWEST_OF_NAME = 2;

/**
 * Whether a heading over rows names a field of work, and nothing of which the rows are.
 *
 * @example namesField("科技投入") // => true
 * @example namesField("批发业") // => false
 */
export function namesField(heading: string): boolean {
  return field(heading) !== undefined;
}
