import type { Months, Period } from "./period";

/**
 * A period as reports write it.
 *
 * @example printPeriod({ kind: "calendar", year: 2020 }) // => "2020年"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 11 } }) // => "2020年1—11月"
 * @example printPeriod({ kind: "calendar", year: 2020, months: { from: 1, to: 6 } }) // => "2020年上半年"
 * @example printPeriod({ kind: "relative", offset: -1 }) // => "上年"
 */
export function printPeriod(period: Period): string {
  const year = period.kind === "calendar" ? `${period.year}年` : printOffset(period.offset);
  return period.months ? `${year}${printMonths(period.months)}` : year;
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
