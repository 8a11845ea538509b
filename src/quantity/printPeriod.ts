import { printChineseNumeral } from "./chineseNumeral";
import type { CalendarPeriod, Months, Period } from "./period";

/** 2020年; as what is reported on, 2020年度; or 二〇二〇年; months without their year, which is known. */
export type PeriodStyle = "year" | "annual" | "chinese" | "months";

/**
 * A period as reports write it. 年度 is said of whole calendar years alone.
 *
 * @example printPeriod({ kind: "calendar", year: 2020 }) // => "2020年"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }) // => "2020年1—11月"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 6 } }) // => "2020年上半年"
 * @example printPeriod({ kind: "calendar", year: 2017, school: true }) // => "2017—2018学年"
 * @example printPeriod({ kind: "calendar", year: 2024, since: 2021 }) // => "2021—2024年"
 * @example printPeriod({ kind: "calendar", year: 2024, since: 2021, months: { from: 1, to: 6 } }) // => "2021年至2024年上半年"
 * @example printPeriod({ kind: "relative", offset: -1 }) // => "上年"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 6 } }, "months") // => "上半年"
 * @example printPeriod({ kind: "calendar", year: 2020 }, "annual") // => "2020年度"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }, "chinese") // => "二〇二〇年一至十一月"
 */
export function printPeriod(period: Period, style: PeriodStyle = "year"): string {
  const { months } = period;
  if (period.kind === "calendar" && period.since !== undefined)
    return printTogether(period, period.since, style);
  if (style === "months" && months) return printMonths(months);
  if (style === "chinese") return `${chineseYear(period)}${months ? chineseMonths(months) : ""}`;
  if (period.kind === "calendar" && period.school) return `${period.year}—${period.year + 1}学年`;
  const year = period.kind === "calendar" ? `${period.year}年` : printOffset(period.offset);
  if (months) return `${year}${printMonths(months)}`;
  return style === "annual" && period.kind === "calendar" ? `${year}度` : year;
}

/** Of several years together the months are those that have passed of the last. */
function printTogether(together: CalendarPeriod, first: number, style: PeriodStyle): string {
  const { kind, year, months } = together;
  const last: Period = { kind, year, ...(months && { months }) };
  if (style === "chinese")
    return `${chineseYear({ kind: "calendar", year: first })}至${printPeriod(last, style)}`;
  return months ? `${first}年至${printPeriod(last)}` : `${first}—${year}年`;
}

function chineseYear(period: Period): string {
  if (period.kind === "relative") return printOffset(period.offset);
  return `${[...String(period.year)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("")}年`;
}

function chineseMonths({ from, to }: Months): string {
  const [first, last] = [from, to].map(printChineseNumeral);
  return NAMED_MONTHS.get(`${from}-${to}`) ?? (from === to ? `${first}月` : `${first}至${last}月`);
}

function printOffset(offset: number): string {
  const word = NEAR_YEARS.get(offset);
  if (word !== undefined) return word;
  return offset < 0 ? `${-offset}年前` : `${offset}年后`;
}

const NEAR_YEARS: ReadonlyMap<number, string> = new Map([
  [-2, "前年"],
  [-1, "上年"],
  [0, "本年"],
  [1, "下年"],
]);

function printMonths({ from, to }: Months): string {
  return NAMED_MONTHS.get(`${from}-${to}`) ?? (from === to ? `${from}月` : `${from}—${to}月`);
}

const NAMED_MONTHS: ReadonlyMap<string, string> = new Map([
  ["1-3", "一季度"],
  ["4-6", "二季度"],
  ["7-9", "三季度"],
  ["10-12", "四季度"],
  ["1-6", "上半年"],
  ["7-12", "下半年"],
  ["1-9", "前三季度"],
]);
