import type { AskedPeriod } from "../../prose/question";
import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { DraftContext } from "./draftContext";
import { periodAsked } from "./periodAsked";

/**
 * The period by which the workbook has the figures of an indicator that a text speaks of. A month is one of a figure where the
 * workbook has months of it, else only when something was told: 2024年9月，…. What stood at the end of a month may have come
 * together since January. And figures of 1—9月 may stand in a sheet that is dated of September and of no other month.
 */
export function periodTold(
  asked: AskedPeriod | undefined,
  indicator: string,
  context: Pick<DraftContext, "period" | "periodsOf" | "isStock" | "titles" | "prose">,
): Period | undefined {
  const { period: own, periodsOf, isStock } = context;
  const period = periodAsked(asked, own);
  if (!period) return yearNamed(asked, periodsOf(indicator));
  if (asked?.kind === "years" && isOfTable(asked, indicator, context)) return own;
  const known = periodsOf(indicator);
  const together = firstOf(asked) === undefined ? undefined : togetherUpTo(period, known, asked);
  if (together) return together;
  const isKnown = (one: Period) => known.some((other) => samePeriod(other, one));
  const isAsOf = asked !== undefined && "asOf" in asked && asked.asOf === true;
  const year = yearEndedBy(period);
  if (
    year &&
    (!asked || ("atEnd" in asked && asked.atEnd)) &&
    !isKnown(period) &&
    isKnown(year) &&
    isStock(indicator)
  )
    return year;
  if (isAsOf && period.months) {
    const since = { ...period, months: { from: 1, to: period.months.to } };
    // A text of nine months that says what stood at the end of June does not say what stands at its own end.
    const rest = (own?.months?.to ?? period.months.to) === period.months.to ? own : period;
    return [since, period].find(isKnown) ?? onlyMonthOf(since, known) ?? rest;
  }
  if (isKnown(period)) return period;
  const atEnd = endOf(period);
  // 截至目前共有20户 in a text of 1—9月: what stood at the end of September.
  if (atEnd && isKnown(atEnd) && isStock(indicator)) return atEnd;
  if (isMonth(period)) return isEndOf(period, own) ? period : own;
  return onlyMonthOf(period, known) ?? togetherUpTo(period, known, asked) ?? period;
}

/** 2023年，单位GDP能耗…: in a text of 本年 or of no time, those of its figures that have one are of it. */
function yearNamed(asked: AskedPeriod | undefined, known: readonly Period[]): Period | undefined {
  if (asked?.kind !== "year") return undefined;
  const { year, months } = asked;
  const named: Period = { kind: "calendar", year, ...(months && { months }) };
  return known.find((one) => samePeriod(one, named));
}

/**
 * “十四五”以来累计建成8个, and 累计建成8个 in a text of the last of these years: where of an indicator nothing is known of the year itself, what has been added up to its end.
 */
function togetherUpTo(
  period: Period,
  known: readonly Period[],
  asked: AskedPeriod | undefined,
): Period | undefined {
  if (asked && !mayBeTogether(asked)) return undefined;
  const since = firstOf(asked);
  const [only, ...others] = known.filter(
    (one) =>
      one.kind === "calendar" &&
      one.since !== undefined &&
      (since === one.since || (since === undefined && endTogetherIn(one, period))),
  );
  return others.length === 0 ? only : undefined;
}

/** 2024年建成31条 is of that year alone, 截至2024年底建成31条 is not. */
function mayBeTogether(asked: AskedPeriod): boolean {
  if (asked.kind === "years") return true;
  const isAtEnd = "atEnd" in asked && asked.atEnd === true;
  const isSince = "isSince" in asked && asked.isSince === true;
  return isAtEnd || isSince || asked.asOf === true;
}

/** The first of the years of which a text speaks. */
function firstOf(asked: AskedPeriod | undefined): number | undefined {
  if (asked?.kind === "years") return asked.from;
  return asked?.kind === "year" && asked.isSince ? asked.year : undefined;
}

function endTogetherIn(sum: Period, period: Period): boolean {
  return isOneYear(sum, period) && (sum.months?.to ?? LAST) === (period.months?.to ?? LAST);
}

/** “十四五”期间 of a table that says it is of 十四五: all that it has is of these years, so far. */
function isOfTable(
  { from = 0, to = 0, span }: Extract<AskedPeriod, { kind: "years" }>,
  indicator: string,
  { period, titles, prose }: Pick<DraftContext, "period" | "titles" | "prose">,
): boolean {
  const [plan] = FIVE_YEARS.exec(prose.text.slice(span.start, span.end)) ?? [];
  const own = titles.each(indicator);
  return (
    plan !== undefined &&
    period?.kind === "calendar" &&
    period.year >= from &&
    period.year < to &&
    own.length > 0 &&
    own.every((title) => title.includes(plan))
  );
}

const FIVE_YEARS = /[一二三四五六七八九十]+五(?=[”"]?(?:期间|时期|以来|$))/;

/** 2023年 in a text of its first ten months may be these or the year: what else it may be where the workbook has both. */
export function yearTold(
  asked: AskedPeriod | undefined,
  told: Period | undefined,
  indicator: string,
  { periodsOf }: Pick<DraftContext, "periodsOf">,
): Period | undefined {
  if (asked?.kind !== "year" || asked.months || !told?.months) return undefined;
  return periodsOf(indicator).find((one) => !one.months && isOneYear(one, told));
}

/** The year before, where of an indicator nothing is known of the year itself. */
export function onlyYearBefore(
  period: Period | undefined,
  known: readonly Period[],
): number | undefined {
  if (period?.kind !== "calendar" || known.some((one) => isOneYear(one, period))) return undefined;
  const before = { ...period, year: period.year - 1 };
  return known.some((one) => isOneYear(one, before)) ? before.year : undefined;
}

/** The fourth quarter ends with its year: what stands at the end of the one stands at the end of the other. */
function yearEndedBy({ months, ...year }: Period): Period | undefined {
  return months?.to === LAST && months.from > 1 ? year : undefined;
}

/** 3月，… in a text of 1—3月 is that month by itself, whether or not the workbook has figures of it. */
function isEndOf({ months }: Period, own: Period | undefined): boolean {
  return own?.months !== undefined && !isMonth(own) && own.months.to === months?.to;
}

export function isMonth({ months }: Period): boolean {
  return months !== undefined && months.from === months.to;
}

/** The last month of those since January. */
function endOf({ months, ...year }: Period): Period | undefined {
  return months?.from === 1 && months.to > 1
    ? { ...year, months: { from: months.to, to: months.to } }
    : undefined;
}

/** The last month of the period, or the quarter that ends it, where it is the only time of that year for which there are figures. */
function onlyMonthOf(period: Period, known: readonly Period[]): Period | undefined {
  if (period.months && period.months.from !== 1) return undefined;
  const last = period.months?.to ?? LAST;
  const ofYear = known.filter((one) => isOneYear(one, period));
  const [only] = ofYear;
  return only && ofYear.length === 1 && isLastOf(only) && only.months?.to === last
    ? only
    : undefined;
}

/** A sheet of 三季度 that has no other months may be that of 1—9月. */
function isLastOf(period: Period): boolean {
  const { from = 1, to = LAST } = period.months ?? {};
  return isMonth(period) || (from > 1 && to - from === QUARTER - 1);
}

const QUARTER = 3;
const LAST = 12;

function isOneYear(a: Period, b: Period): boolean {
  return a.kind === "calendar"
    ? b.kind === "calendar" && a.year === b.year
    : b.kind === "relative" && a.offset === b.offset;
}
