import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import type { Column } from "../layout/columns";
import type { Owner } from "./assignOwners";
import { spanPeriod } from "./spanPeriod";
import { anchorPeriod } from "./anchorPeriod";

/** The period of a table. */
export interface Anchor {
  readonly period: Period;
  /** By its own title or sheet, not taken over from the rest of the workbook. */
  readonly stated: boolean;
}

/**
 * The period of each value column; `owners` are the columns that derived ones speak of, where the rows are regions. A column without one of its own belongs to the table's period; derived columns
 * (growth, rank, completion) in a table of several years to the latest of their own indicator, or, where there is one behind each year,
 * to the year on their left. 1—9月 beside 9月 is followed by its own growth, and 当年累计 in a table of 10月 is 1—10月.
 */
export function columnPeriods(
  values: readonly Column[],
  { period: anchor, stated }: Anchor,
  owners: readonly Owner[],
): Period[] {
  const own = values.map(({ label: { time, span }, text }, index) => {
    if (span) return spanPeriod(span, time ? anchorPeriod(time, anchor) : anchor);
    if (!time) return undefined;
    // 上年同期 behind 本年累计 is of the same months.
    const says = /同期/.test(text) ? `${values[index - 1]?.text ?? ""}${text}` : text;
    const period = anchorPeriod(time, anchor);
    const before = values[index - 1]?.label.span;
    if (before && /同期/.test(text)) return spanPeriod(before, period);
    return toDate(period, time, says);
  });
  const levels = values.flatMap((column, index) => (isLevel(column) ? [own[index] ?? anchor] : []));
  const latestOf = (owner: Owner | undefined): Period | undefined =>
    values
      .flatMap((column, index) => {
        const isMeant = typeof owner !== "object" || owner.label.name === column.label.name;
        return isLevel(column) && isMeant ? [own[index] ?? anchor] : [];
      })
      .sort(comparePeriods)
      .pop();
  const settle = (column: Column, index: number): Period => {
    const period = own[index];
    if (period) return period;
    if (isLevel(column) || levels.length === 0) return anchor;
    // 2021年目标 over 基期 and 目标值: the goals are of the year in the title.
    if (stated && column.label.measure?.endsWith("target")) return anchor;
    const left = before(own, index);
    const latest = latestOf(owners[index]);
    if (repeats(values, column, levels.length)) return left ?? anchor;
    return (left && latest && endTogether(left, latest) ? left : latest) ?? anchor;
  };
  return values.map((column, index) => {
    const period = settle(column, index);
    return accumulates(values, column) ? sinceJanuary(period) : period;
  });
}

/** 累计增长, or 累计 alone where no 新增 beside it says that it is a stock. */
function accumulates(values: readonly Column[], { label, text }: Column): boolean {
  if (label.counting !== "cumulative" || label.time) return false;
  if (label.measure !== undefined) return true;
  return (
    /(?:^|·)累计(?:\(.*)?$/.test(text) && !values.some((other) => other.label.counting === "new")
  );
}

/** Whether 累计 only says that the period began in January: its figures are not of all years so far. */
export function isToDate(
  values: readonly Column[],
  column: Column,
  period: Period,
  { period: anchor }: Anchor,
): boolean {
  if (!accumulates(values, column) || period.months?.from !== 1) return false;
  return !isLevel(column) || anchor.months?.from === anchor.months?.to;
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
  return isOpen && /累计|今年以来/.test(text) ? sinceJanuary(period) : period;
}

/** 9月 and 1—9月 of one year. */
function endTogether(one: Period, other: Period): boolean {
  const yearOf = (period: Period): number =>
    period.kind === "calendar" ? period.year : period.offset;
  return (
    one.kind === other.kind &&
    yearOf(one) === yearOf(other) &&
    one.months !== undefined &&
    one.months.to === other.months?.to
  );
}

function isLevel({ label }: Column): boolean {
  return label.measure === undefined;
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
