import { endsLater } from "../quantity/endsLater";
import { isOfYears } from "../quantity/isOfYears";
import { isFinalPartOf } from "../quantity/isFinalPartOf";
import type { Period } from "../quantity/period";
import { samePeriod } from "../quantity/samePeriod";
import type { Observation } from "../tables/observation";
import type { Reading } from "../tables/table";
import type { CellAddress } from "../workbook/workbook";
import type { Fact, Omission } from "./facts/fact";
import { findFacts } from "./facts/findFacts";
import { isMove } from "./facts/movement";
import { isExpectedFact } from "./facts/isExpectedFact";
import { figuresOf, isActual } from "./narrativeChoices";
import type { NarrativeSettings } from "./settings/settingsSchema";

/** What a text tells of another period than its own. */
export interface FurtherPeriod {
  readonly period: Period;
  readonly facts: readonly Fact[];
  readonly omitted: readonly Omission[];
}

/**
 * What the workbook tells of other periods and the text's own figures do not: a sheet of last year's spending beside the
 * months of this year, the month beside the months up to it. Each is told with its period. The years before in the table
 * of the text's own figures are what these are compared with, and told so.
 */
export function furtherPeriods(
  reading: Reading,
  subject: string,
  period: Period | undefined,
  settings: NarrativeSettings,
): readonly FurtherPeriod[] {
  if (!period) return [];
  const own = figuresOf(reading, subject).filter(isActual);
  const told = new Set(own.filter((one) => isTold(one, period)).flatMap(namesOf));
  const candidates = ofOtherPeriods(own, period, reading).filter(
    (one) => !told.has(one.indicator) || isToldBeside(one.period, period),
  );
  const past = periodsOf(candidates).map((other) => {
    const found = findFacts(reading, subject, other, settings);
    const wanted = candidates.filter((one) => samePeriod(one.period, other));
    const cells = new Set(wanted.map(({ cell }) => keyOf(cell)));
    const isPart = isFinalPartOf(other, period);
    const moved = new Set(found.facts.filter(isMove).map(({ indicator }) => indicator));
    // What the month has brought of what is told of all of them is news by how it compares.
    const isNews = ({ indicator, claim }: Fact) =>
      OF_PARTS.has(claim.kind) && (moved.has(indicator) || !told.has(indicator));
    const isWanted = (fact: Fact) =>
      fact.entity === subject &&
      !UNTOLD.has(fact.claim.kind) &&
      (!isPart || isNews(fact)) &&
      fact.operands.slice(0, 1).some(({ cell }) => cells.has(keyOf(cell)));
    return { period: other, facts: found.facts.filter(isWanted), omitted: found.omitted };
  });
  return [...past, ...expectedNext(reading, subject, period, settings)];
}

/** What is expected of the year to come, where the text is about a whole one. */
function expectedNext(
  reading: Reading,
  subject: string,
  period: Period,
  settings: NarrativeSettings,
): readonly FurtherPeriod[] {
  if (period.kind !== "calendar" || period.months) return [];
  const next: Period = { kind: "calendar", year: period.year + 1 };
  const isOfNext = (one: Observation) => one.period && samePeriod(one.period, next);
  const isExpected = figuresOf(reading, subject).some(
    (one) => one.status === "forecast" && isOfNext(one),
  );
  if (!isExpected) return [];
  const { facts } = findFacts(reading, subject, next, settings);
  const expected = facts.filter((fact) => fact.entity === subject && isExpectedFact(fact));
  return expected.length > 0 ? [{ period: next, facts: expected, omitted: [] }] : [];
}

/** Goals are those of the text, and what many figures come to is told of its own. */
const UNTOLD: ReadonlySet<Fact["claim"]["kind"]> = new Set([
  "goal",
  "leaders",
  "coverage",
  "growth-counted",
  "growth-tally",
  "targets-set",
  "targets-met",
  "ranked",
  "rank-tally",
]);

/** What is said of a month beside the months up to it. */
const OF_PARTS: ReadonlySet<Fact["claim"]["kind"]> = new Set([
  "level",
  "growth",
  "change",
  "points-change",
]);

type Dated = Observation & { readonly period: Period };

/**
 * Figures of the latest period of each table that has none of the text's; and of the last part of the text's period in any. A
 * table of which the latest column is not understood tells nothing in its place.
 */
function ofOtherPeriods(
  own: readonly Observation[],
  period: Period,
  { tables }: Reading,
): readonly Dated[] {
  const missed = new Set(tables.flatMap(({ id, missed: of }) => (of ? [id] : [])));
  const dated = own.filter((one): one is Dated => one.period !== undefined);
  const current = new Set(dated.filter((one) => isTold(one, period)).map(({ table }) => table));
  const latest = new Map<string, Period>();
  for (const { table, period: of } of dated) {
    if (current.has(table) || missed.has(table) || !isRecent(of, period)) continue;
    const known = latest.get(table);
    if (!known || endsLater(of, known)) latest.set(table, of);
  }
  const soFar = latestMonths(dated, period);
  const inParts = new Set(
    dated.flatMap(({ indicator, period: of }) => (isLaterPart(of, period) ? [indicator] : [])),
  );
  return dated.filter(({ table, indicator, period: of }) => {
    if (isLaterPart(of, period)) return isMonth(of) && isFinalPartOf(of, period);
    const isSoFar = isSame(soFar.get(indicator), of) && !inParts.has(indicator);
    const isSum = isOfYears(of) && isLastOf(period, of);
    return isSame(latest.get(table), of) || isFinalPartOf(of, period) || isSoFar || isSum;
  });
}

/** What has been added up over several years, the last of which is the text's own. */
function isLastOf(period: Period, years: Period): boolean {
  return !endsLater(years, period) && !endsLater(period, years);
}

/** A quarter or a month of the text's whole year, which does not begin with it: its first is none of the months so far, either. */
function isLaterPart(of: Period, year: Period): boolean {
  return isInYear(of, year) && of.months?.from !== 1;
}

function isMonth({ months }: Period): boolean {
  return months !== undefined && months.from === months.to;
}

/** The latest months of the text's year that an indicator has, where it has not the whole of it: 截至10月底 in a table of the year. */
function latestMonths(dated: readonly Dated[], period: Period): ReadonlyMap<string, Period> {
  const latest = new Map<string, Period>();
  for (const { indicator, period: of } of dated) {
    if (!isInYear(of, period) || of.months?.from !== 1) continue;
    const known = latest.get(indicator);
    if (!known || endsLater(of, known)) latest.set(indicator, of);
  }
  return latest;
}

function isSame(period: Period | undefined, of: Period): boolean {
  return period !== undefined && samePeriod(period, of);
}

function isInYear(of: Period, year: Period): boolean {
  if (year.months || !of.months) return false;
  if (of.kind === "calendar") return year.kind === "calendar" && of.year === year.year;
  return year.kind === "relative" && of.offset === year.offset;
}

function isTold({ period: of }: Observation, period: Period): boolean {
  return of === undefined || samePeriod(of, period);
}

/** Ended with the text's period or in the two years before, which statistics may be late. */
function isRecent(of: Period, period: Period): boolean {
  if (of.kind !== "calendar" || period.kind !== "calendar") return of.kind === "calendar";
  return !endsLater(of, period) && of.year >= period.year - LATE_BY;
}

const LATE_BY = 2;

/**
 * Of what the text tells of its own period: what several years have brought together, last year as a whole beside months of this one, and the last of these months. Behind a
 * whole year nobody asks what its December brought.
 */
function isToldBeside(of: Period, period: Period): boolean {
  if (isOfYears(of)) return true;
  const isWholeBefore = of.months === undefined && period.months !== undefined;
  return isWholeBefore || (isFinalPartOf(of, period) && !isMonthOfYear(of, period));
}

function isMonthOfYear({ months }: Period, period: Period): boolean {
  return period.months === undefined && months?.from === months?.to;
}

/** The whole before its last part, the later before the earlier. */
function periodsOf(figures: readonly Dated[]): readonly Period[] {
  const periods: Period[] = [];
  for (const { period } of figures) {
    if (!periods.some((known) => samePeriod(known, period))) periods.push(period);
  }
  return periods.sort((a, b) => (endsLater(a, b) ? -1 : endsLater(b, a) ? 1 : 0));
}

/** 发明 of 专利授权量 is 发明专利授权量, too. */
function namesOf({ indicator, partOf }: Observation): readonly string[] {
  return partOf === undefined ? [indicator] : [indicator, `${indicator}${partOf}`];
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return JSON.stringify([sheet, row, column]);
}
