import { matcherOf, type Entry } from "./entry";
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
 * @example nameOfSection("收入", "主要经济指标") // => undefined
 * @example nameOfSection("税收收入", "一般公共预算") // => undefined
 */
export function nameOfSection(row: string, heading: string): SectionName | undefined {
  if (!amount(row) || field(heading) || /[、和及与,;:]/.test(plainLabel(heading).key))
    return undefined;
  const own = owner(heading);
  const name = plainLabel(heading).name.slice(own?.word.length ?? 0);
  if (name.length < FEWEST_OF_NAME) return undefined;
  return { name, ...(own?.entry.meaning === "level" && { level: own.word }) };
}

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
