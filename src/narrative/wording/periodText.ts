import type { Period } from "../../quantity/period";
import type { PeriodText } from "../narrative";
import type { Voice } from "./voice";

/** What the text or a part of it is about: 2022年, 2022年度, 二〇二二年. */
export function periodText(period: Period, { settings }: Pick<Voice, "settings">): PeriodText {
  const { periods: style } = settings;
  return { type: "period", period, ...(style !== "year" && { style }) };
}

/** The year that something is counted from: never 2016年度以来. */
export function sincePeriod(period: Period, { settings }: Pick<Voice, "settings">): PeriodText {
  const { periods: style } = settings;
  return { type: "period", period, ...(style === "chinese" && { style }) };
}
