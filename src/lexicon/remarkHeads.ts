import { matcherOf, type Entry } from "./entry";
import { plainLabel } from "./script/plainLabel";

/** What headings over words about the figures end in, with a name before it. */
export const EXPLAINING: readonly Entry<"remark">[] = [
  {
    id: "remark.explains",
    words: {
      说明: "完成情况说明",
      备注: "指标备注",
      原因: "未完成原因",
      依据: "计分依据",
      佐证: "材料佐证",
      简述: "工作简述",
    },
    meaning: "remark",
    from: "column headings of ledgers and of assessment sheets",
  },
];

/** What headings end in that say when something happened. */
export const TIME_HEADS: readonly Entry<"time">[] = [
  {
    id: "remark.time",
    words: {
      时间: "认定时间",
      日期: "授权日期",
      年份: "认定年份",
      年度: "获批年度",
      年: "成立年",
    },
    meaning: "time",
    from: "column headings of lists of firms, projects and platforms",
  },
];

/** What happened once to the one thing of a row. */
export const DATED_DEEDS: readonly Entry<"deed">[] = [
  {
    id: "remark.dated-deed",
    words: {
      认定: "认定年份",
      成立: "成立时间",
      注册: "注册时间",
      获批: "获批时间",
      批准: "批准时间",
      备案: "备案年份",
      立项: "立项年度",
      签订: "签订日期",
      签约: "签约时间",
      登记: "登记日期",
      授权: "授权日期",
      申请: "申请日期",
      申报: "申报年度",
      入库: "入库时间",
      评定: "评定时间",
      评审: "评审时间",
      公布: "公布时间",
      公示: "公示时间",
      发文: "发文日期",
      命名: "命名年份",
      验收: "验收时间",
      到期: "到期时间",
    },
    meaning: "deed",
    from: "column headings of lists of firms, projects and platforms",
  },
];

/** Words in headings over remarks that are told with the figures. */
export const TOLD_REMARKS: readonly Entry<"told">[] = [
  {
    id: "remark.told",
    words: { 备注: "备注", 说明: "情况说明", 口径: "统计口径" },
    meaning: "told",
    from: "column headings of ledgers of bureaus",
  },
];

const explaining = matcherOf(EXPLAINING, "end");
const time = matcherOf(TIME_HEADS, "end");
const deed = matcherOf(DATED_DEEDS, "end");
const told = matcherOf(TOLD_REMARKS, "within");

/**
 * Whether a heading is over words about the figures: 完成情况说明, 未完成原因.
 *
 * @example headsExplanations("未完成原因") // => true
 * @example headsExplanations("说明") // => false
 */
export function headsExplanations(heading: string): boolean {
  const { key } = plainLabel(heading);
  return (explaining(key)?.word.length ?? key.length) < key.length;
}

/**
 * Whether a heading says when something happened to the one thing of a row: no figure, and not the period of the others.
 *
 * @example headsDates("认定年份") // => true
 * @example headsDates("年份") // => false
 */
export function headsDates(heading: string): boolean {
  const { key } = plainLabel(heading);
  const found = time(key);
  return found !== undefined && deed(key.slice(0, -found.word.length)) !== undefined;
}

/** Whether what stands under a heading of remarks is told with the figures. */
export function headsToldRemarks(heading: string): boolean {
  return told(heading) !== undefined;
}
