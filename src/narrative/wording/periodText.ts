import type { Period } from "../../quantity/period";
import type { PeriodText } from "../narrative";
import type { Voice } from "./voice";

/** What the text or a part of it is about: 2022年, 2022年度, 二〇二二年. */
export function periodText(period: Period, { settings }: Pick<Voice, "settings">): PeriodText {
  const { periods: style } = settings;
  // 上半年 of a year that the workbook does not name.
  if (period.kind === "relative" && period.months) return monthsText(period);
  return { type: "period", period, ...(style !== "year" && { style }) };
}

/** The year that something is counted from: never 2016年度以来. */
export function sincePeriod(period: Period, { settings }: Pick<Voice, "settings">): PeriodText {
  const { periods: style } = settings;
  const year: Period =
    period.kind === "calendar"
      ? { kind: "calendar", year: period.year }
      : { kind: "relative", offset: period.offset };
  return { type: "period", period: year, ...(style === "chinese" && { style }) };
}

/** Earlier months of the text's own year: 上半年. */
export function monthsText(period: Period): PeriodText {
  return { type: "period", period, style: "months" };
}
