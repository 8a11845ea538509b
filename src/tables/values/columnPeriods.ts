import { saysPlan, saysSum } from "../../lexicon/notation/yearsTogether";
import { isMarkedPart } from "../../lexicon/ofWhich";
import { hintsAt } from "../../lexicon/hints";
import { isWholeCost } from "../../lexicon/projects";
import { comparePeriods } from "../../quantity/comparePeriods";
import { endTogether } from "../../quantity/endTogether";
import type { Months, Period } from "../../quantity/period";
import { isOfYears } from "../../quantity/isOfYears";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { yearsUpTo } from "../../quantity/yearsUpTo";
import { wholeYear } from "../../quantity/wholeYear";
import { isBareTotal } from "../words/isBareTotal";
import type { Column } from "../layout/columns";
import { isToldOfRows } from "../layout/ratesOfRows";
import { isTotalOfColumns } from "../layout/totalsOfMonths";
import type { Origin } from "../meaning/origin";
import type { TitleTogether } from "../frame/readTitle";
import type { Owner } from "./assignOwners";
import { spanPeriod } from "./spanPeriod";
import { anchorPeriod } from "./anchorPeriod";
import { isOfChange } from "../words/isOfChange";

/** The period of a table. */
export interface Anchor {
  readonly period: Period;
  /** Who said it. */
  readonly from: Origin;
  /** The years together that its title, its sheet or its file names. */
  readonly together?: TitleTogether;
  /** By its own title or sheet, not taken over from the rest of the workbook. */
  readonly stated: boolean;
  /** It is how far things were on a day. */
  readonly asOf: boolean;
}

/**
 * The period of each value column; `owners` are the columns that derived ones speak of, where the rows are regions. A column without one of its own belongs to the table's period; derived columns
 * (growth, rank, completion) in a table of several years to the latest of their own indicator, or, where there is one behind each year,
 * to the year on their left. 1—9月 beside 9月 is followed by its own growth, and 当年累计 in a table of 10月 is 1—10月.
 */
export function columnPeriods(
  values: readonly Column[],
  { period: said, stated, asOf, together }: Anchor,
  owners: readonly Owner[],
): Period[] {
  const sums = values.map((column) => yearsTogether(column, said, together));
  const own = values.map((column, index) => {
    const {
      label: { time, span },
      text,
    } = column;
    if (sums[index]) return sums[index];
    if (isGoalOfPlan(column)) return goalOfPlan(column, values, sums, together);
    if (span) return spanPeriod(span, time ? anchorPeriod(time, said) : said);
    if (!time) return undefined;
    // 上年同期 behind 本年累计 is of the same months.
    const says = hintsAt(text, "same-period") ? `${values[index - 1]?.text ?? ""}${text}` : text;
    const period = anchorPeriod(time, said);
    if (isEndOfYearBefore(column)) return wholeYear(period);
    const isSamePeriod = hintsAt(text, "same-period");
    const left = isSamePeriod ? toldOnLeft(values, index) : undefined;
    // 上年同期 behind 累计完成 in a table of 4月 is of all four, 完成预算 between them or not.
    const before = values[index - 1]?.label.span ?? left?.label.span;
    if (before && isSamePeriod) return spanPeriod(before, period);
    if (left && !time.months && accumulates(values, left)) return sinceJanuary(period);
    const isSame = isSamePeriod && !time.months;
    const beside = isSame
      ? (monthsOfLeft(values, index) ?? (period.months ? undefined : monthsBeside(values, index)))
      : undefined;
    return beside ? { ...period, months: beside } : toDate(period, time, says);
  });
  const anchor = asColumnsSay(said, own);
  const levels = values.flatMap((column, index) => (isLevel(column) ? [own[index] ?? anchor] : []));
  const hasActual = values.some((one) => isLevel(one) && one.label.status !== "forecast");
  const latestOf = (owner: Owner | undefined): Period | undefined => {
    const told = values
      .flatMap((column, index) => {
        const isMeant = typeof owner !== "object" || owner.label.name === column.label.name;
        // 同比 beside 2008年 and 2009年预计 is of the year that has been.
        const isStandIn = column.label.status === "forecast" && hasActual;
        return isLevel(column) && isMeant && !isStandIn ? [own[index] ?? anchor] : [];
      })
      .sort(comparePeriods);
    // 完成率 beside 1月, 2月 and 合计 is that of what these come to.
    const whole = values.findIndex((one) => isLevel(one) && isSumOfMonths(one));
    if (whole >= 0 && own[whole]?.months) return own[whole];
    const last = told[told.length - 1];
    // 完成进度 beside 本月 and 1至本月累计 is that of all the months.
    return told.find((one) => one.months?.from === 1 && last && endTogether(one, last)) ?? last;
  };
  const settle = (column: Column, index: number): Period => {
    const period = own[index];
    if (period) return period;
    const summed = ofSums(values, index, { own, sums });
    if (summed) return summed;
    // What projects cost in all is not of the months in which some of it was spent.
    if (isWholeCost(column.label.name)) return said;
    if (isLevel(column) || levels.length === 0) return anchor;
    // 2021年目标 over 基期 and 目标值: the goals are of the year in the title.
    if (stated && column.label.measure?.endsWith("target")) return anchor;
    const later = laterGoal(values, own, index);
    if (later) return later;
    // 增长 behind 合计 of the months is that of all of them.
    const level = values.slice(0, index).reverse().find(isLevel);
    // 同比 right behind 累计 of the months is that of all of them.
    const isOfSum =
      level !== undefined && accumulates(values, level) && level.label.span === undefined;
    if (level && !isOfSum && level.label.time === undefined && isBareTotal(level.text))
      return anchor;
    const left = isOfSum ? sinceJanuary(anchor) : before(own, index);
    // 增减额 behind 本月, 累计 and 上年同期累计 is by what the months so far differ.
    const compared =
      left && isOfChange(column.label.measure) && isOfYearBefore(level)
        ? levels.find((one) => samePeriod(previousYear(one), left))
        : undefined;
    if (compared) return compared;
    const behind = left && isOfChange(column.label.measure) ? yearAfterLast(own, index) : undefined;
    if (behind) return behind;
    const latest = latestOf(owners[index]);
    if (repeats(values, column, levels.length)) return left ?? anchor;
    return (left && latest && endTogether(left, latest) ? left : latest) ?? anchor;
  };
  return values.map((column, index) => {
    const period = settle(column, index);
    if (isOfYear(column) || (asOf && isUndated(column))) return wholeYear(period);
    return accumulates(values, column) ? sinceJanuary(period) : period;
  });
}

/**
 * Figures that have been added up over the years that their heading names, or, where it only says 累计, that the title names: 累计完成 under
 * “十四五”重点任务.
 */
function yearsTogether(
  { label: { time, span, measure, name, together: own }, text }: Column,
  said: Period,
  together: TitleTogether | undefined,
): Period | undefined {
  if (time || span === "month" || span === "quarter" || measure !== undefined) return undefined;
  if (own) return yearsUpTo(own, said);
  const isSum = together?.areSums === true || (name === "" && saysSum(text));
  return together && isSum ? yearsUpTo(together.years, said) : undefined;
}

function isGoalOfPlan(column: Column): boolean {
  const { time, measure } = column.label;
  return measure === "target" && !time && !isOfYear(column) && saysPlan(column.text);
}

/** The periods of columns as far as they say or are said to hold sums of several years, and those of all columns that say their own. */
interface SaidPeriods {
  readonly sums: readonly (Period | undefined)[];
  readonly own: readonly (Period | undefined)[];
}

/** 规划目标 is what is to be reached in all years of the plan where that is added up beside it, and in the last of them where it is not. */
function goalOfPlan(
  { label }: Column,
  values: readonly Column[],
  sums: SaidPeriods["sums"],
  together: TitleTogether | undefined,
): Period | undefined {
  const sum = sums.find((one) => one !== undefined);
  const { until } = label.together ?? together?.years ?? {};
  const isByYear = values.some((one) => isLevel(one) && one.label.time?.kind === "calendar");
  if (sum || until === undefined || !isByYear) return sum;
  return { kind: "calendar", year: until };
}

/** 目标 and 完成率 beside what has been added up over several years, and nothing else, are of these; 完成率 right behind it is in any case. */
function ofSums(
  values: readonly Column[],
  index: number,
  { own, sums }: SaidPeriods,
): Period | undefined {
  const column = values[index];
  const measure = column?.label.measure;
  const isOfGoal = measure === "completion" || measure === "gap";
  if (!column || isOfYear(column) || !(isOfGoal || measure === "target")) return undefined;
  // 完成率 behind 累计完成 and 其中：2024年完成 is that of the first.
  const isBehindPart = isMarkedPart(values[index - 1]?.text ?? "");
  const left = own[isBehindPart ? index - 2 : index - 1];
  if (isOfGoal && isOfYears(left)) return left;
  const areAll = values.every((one, at) => !isLevel(one) || sums[at]);
  return areAll ? sums.find((one) => one !== undefined) : undefined;
}

/**
 * 2024年9月, or 2024年, over 1-9月 and 1-6月, and no column of that month or year alone: the table is of the months so far.
 */
function asColumnsSay(said: Period, own: readonly (Period | undefined)[]): Period {
  const given = own.filter((period) => period !== undefined);
  if (given.some((period) => samePeriod(period, said))) return said;
  if (said.months) return given.find((period) => samePeriod(period, sinceJanuary(said))) ?? said;
  const soFar = given.filter((period) => samePeriod(wholeYear(period), said));
  const areSoFar = soFar.every(({ months }) => months?.from === 1);
  return (areSoFar ? soFar.sort(comparePeriods).at(-1) : undefined) ?? said;
}

/** 完成进度 right behind 2025年目标, where the figures are those of 2021, is no completion of what that year was to bring. */
function laterGoal(
  values: readonly Column[],
  own: readonly (Period | undefined)[],
  index: number,
): Period | undefined {
  const year = own[index - 1];
  const [goal, column] = [values[index - 1], values[index]];
  if (!year || goal?.label.measure !== "target" || column?.label.measure !== "completion")
    return undefined;
  const told = values.flatMap((one, at) => (isLevel(one) ? (own[at] ?? []) : []));
  return told.length > 0 && told.every((one) => comparePeriods(one, year) < 0) ? year : undefined;
}

/** The level that a column may be the 上年同期 of: the next on its left, where neither is of another thing. */
function toldOnLeft(values: readonly Column[], index: number): Column | undefined {
  const name = values[index]?.label.name ?? "";
  const left = values.slice(0, index).reverse().find(isLevel);
  return name === "" || left?.label.name === name ? left : undefined;
}

/** 上年同期 right behind 1—9月 in a table of 9月 is of all nine. */
function monthsOfLeft(values: readonly Column[], index: number): Months | undefined {
  const left = values.slice(0, index).reverse();
  return left.find(isLevel)?.label.time?.months;
}

/** 上年同期 is of the same months as the column on its left, or, where it comes first, on its right. */
function monthsBeside(values: readonly Column[], index: number): Months | undefined {
  const left = [...values.slice(0, index)].reverse();
  const near = [...left, ...values.slice(index + 1)];
  return near.find(({ label }) => label.time?.months)?.label.time?.months;
}

/** 合计 beside 1月, 2月 and 3月, once it is known to be of these. */
function isSumOfMonths({ label, text }: Column): boolean {
  return label.time?.months !== undefined && isTotalOfColumns(text);
}

/** 累计增长, or 累计 alone where no 新增 beside it says that it is a stock. */
function accumulates(values: readonly Column[], { label, text }: Column): boolean {
  if (label.counting !== "cumulative" || label.time) return false;
  if (label.measure !== undefined || hasMonthBeside(values, label)) return true;
  return (
    /(?:^|·)累计[数值额量]?(?:\(.*)?$/.test(text) &&
    !values.some((other) => other.label.counting === "new")
  );
}

/** 当月产量 beside 累计产量. */
function hasMonthBeside(values: readonly Column[], { name }: Column["label"]): boolean {
  return name !== "" && values.some(({ label }) => label.span === "month" && label.name === name);
}

/** Whether 累计 only says that the period began in January: its figures are not of all years so far. */
export function isToDate(
  values: readonly Column[],
  column: Column,
  period: Period,
  { period: anchor }: Anchor,
): boolean {
  const { time, counting } = column.label;
  if (counting === "cumulative" && time?.months?.from === 1) return true;
  if (!accumulates(values, column) || period.months?.from !== 1) return false;
  return !isLevel(column) || anchor.months?.from === anchor.months?.to;
}

/** 上年同期, 去年: a year told by its distance. */
function isOfYearBefore(level: Column | undefined): boolean {
  return isOfYearBeforeNow(level?.label.time);
}

function isOfYearBeforeNow(time: Period | undefined): boolean {
  return time?.kind === "relative" && time.offset < 0;
}

/** The first year of 2022年 | 2021年 | 增长率, whatever the two are called besides. */
function yearAfterLast(own: readonly (Period | undefined)[], index: number): Period | undefined {
  const [last, ...earlier] = own.slice(0, index).reverse();
  return last && earlier.find((one) => one && samePeriod(previousYear(one), last));
}

/** 上年末, 年初数 in a table of some months: what there was when the year began. */
function isEndOfYearBefore({ label: { time }, text }: Column): boolean {
  return isOfYearBeforeNow(time) && !time?.months && hintsAt(text, "end-of-year-before");
}

/** 全年目标 and 全年预计 in a table of some months are those of the year. */
function isOfYear({ label: { measure, time, status }, text }: Column): boolean {
  const isAhead = (measure?.endsWith("target") ?? false) || status === "forecast";
  return isAhead && !time?.months && hintsAt(text, "whole-year");
}

/** 目标, and 总投资, beside what has been reached 截至6月30日. */
function isUndated({ label: { name, measure, time, span } }: Column): boolean {
  const isOfYears = measure?.endsWith("target") ?? (measure === undefined && isWholeCost(name));
  return isOfYears && !time && !span;
}

/** A single month, and all those before it in its year. */
function sinceJanuary(period: Period): Period {
  const { months } = period;
  return months && months.from === months.to
    ? { ...period, months: { from: 1, to: months.to } }
    : period;
}

/** 当年累计 in a table of one month begins in January. */
function toDate(period: Period, given: Period, text: string): Period {
  const isOpen = given.kind === "relative" && !given.months;
  return isOpen && hintsAt(text, "to-date") ? sinceJanuary(period) : period;
}

/** What is not understood gives the others no period, unless its heading names one. */
function isLevel({ label, problem, asks, noun }: Column): boolean {
  // 合格标准 beside 2015年 and 2016年 is what the newest is held to.
  if (noun !== undefined && isToldOfRows(noun)) return false;
  const isKnown = label.time !== undefined || (!problem && asks === undefined);
  return label.measure === undefined && isKnown;
}

function repeats(values: readonly Column[], column: Column, times: number): boolean {
  const alike = values.filter(
    ({ label, text }) =>
      label.time === undefined && label.measure === column.label.measure && text === column.text,
  );
  return times > 1 && alike.length >= times - 1 && alike.length > 1;
}

function before(own: readonly (Period | undefined)[], index: number): Period | undefined {
  return own
    .slice(0, index)
    .reverse()
    .find((period) => period !== undefined);
}
