import { isWholeCost } from "../lexicon/projects";
import { comparePeriods } from "../quantity/comparePeriods";
import type { Period } from "../quantity/period";
import { printPeriod } from "../quantity/printPeriod";
import { samePeriod } from "../quantity/samePeriod";
import { SELF, type Observation } from "../tables/observation";
import type { Reading } from "../tables/table";
import type { Length } from "./outline/outline";
import { saySelf } from "./naming/names";

export interface Option<T> {
  readonly value: T;
  readonly label: string;
}

export interface NarrativeChoices {
  readonly subjects: readonly Option<string>[];
  /** The latest first; of those that end together the longest: the year before its fourth quarter. */
  readonly periods: readonly Option<Period>[];
  readonly lengths: readonly Option<Length>[];
}

/**
 * What a text can be written about: the members found, and the periods that have actual figures (of a subject, if given);
 * where all figures are expected or to be reached, the periods of these.
 */
export function narrativeChoices(reading: Reading, subject?: string): NarrativeChoices {
  const own = subject === undefined ? reading.observations : figuresOf(reading, subject);
  const actual = own.filter(isActual);
  const periods: Period[] = [];
  for (const { period } of actual.some(({ period: of }) => of) ? actual : own) {
    const at = period ? periods.findIndex((known) => samePeriod(known, period)) : 0;
    if (period && at < 0) periods.push(period);
    // A year that some sheet calls 1—12月 is told of as the year.
    else if (period && !period.months) periods[at] = period;
  }
  periods.sort(latestFirst);
  const running = runningIn(periods, actual);
  if (running) periods.unshift(...periods.splice(periods.indexOf(running), 1));
  const missed = missedIn(reading, own);
  if (missed && periods.every((period) => latestFirst(missed, period) < 0)) periods.unshift(missed);
  return {
    subjects: subjectsOf(reading).map((value) => ({ value, label: labelOf(value, reading) })),
    periods: periods.map((value) => ({ value, label: printPeriod(value) })),
    lengths: LENGTHS,
  };
}

/**
 * The months of a year that is not over: what is told of the year as a whole, such as 总投资, is nothing that its months bring,
 * where that is all the year has, or the months have more figures.
 */
function runningIn(
  [year, ...others]: readonly Period[],
  actual: readonly Observation[],
): Period | undefined {
  if (!year || year.months) return undefined;
  const months = others.find(
    (one) => one.months?.from === 1 && samePeriod({ ...year, months: one.months }, one),
  );
  if (!months) return undefined;
  const namesIn = (when: Period) =>
    actual.flatMap(({ period, indicator }) =>
      period && samePeriod(period, when) ? [indicator] : [],
    );
  const [ofYear, ofMonths] = [namesIn(year), namesIn(months)];
  const isApart = !ofYear.some((name) => ofMonths.includes(name));
  const isMost = ofMonths.length > ofYear.length || ofYear.every(isWholeCost);
  return isApart && isMost ? months : undefined;
}

/** The figures of a subject; of a text about all members, everybody's. */
export function figuresOf(reading: Reading, subject: string): readonly Observation[] {
  const isOfAll = subject === SELF && reading.whole?.entity === SELF;
  return isOfAll
    ? reading.observations
    : reading.observations.filter(({ entity }) => isOf(subject, entity, reading));
}

/** Whom a text can be about, the first where nobody chooses: the whole before its members. */
export function subjectsOf({ subjects, whole }: Reading): readonly string[] {
  return whole && !subjects.includes(whole.entity) ? [whole.entity, ...subjects] : subjects;
}

/** The latest period of which a table could not be read: the year before is no stand-in for it. */
function missedIn({ tables }: Reading, own: readonly Observation[]): Period | undefined {
  const ids = new Set(own.map(({ table }) => table));
  const missed = tables.flatMap(({ id, missed: period }) =>
    period && ids.has(id) ? [period] : [],
  );
  return missed.sort(latestFirst)[0];
}

const LENGTHS: readonly Option<Length>[] = [
  { value: "brief", label: "摘要" },
  { value: "standard", label: "标准" },
  { value: "full", label: "完整" },
];

function latestFirst(a: Period, b: Period): number {
  const fromJanuary = (period: Period): Period => ({
    ...period,
    months: { from: 1, to: period.months?.to ?? 12 },
  });
  const byEnd = comparePeriods(fromJanuary(b), fromJanuary(a));
  return byEnd === 0 ? comparePeriods(a, b) : byEnd;
}

/** Targets and forecasts are no year to report on where there are years with figures. */
export function isActual({ measure, status }: Observation): boolean {
  return status !== "forecast" && !measure.includes("target");
}

function isOf(subject: string, entity: string, { selfName }: Reading): boolean {
  if (entity === subject) return true;
  return (subject === SELF && entity === selfName) || (subject === selfName && entity === SELF);
}

function labelOf(subject: string, { selfName, whole }: Reading): string {
  if (whole?.entity === subject && whole.name !== "") return saySelf(whole.name);
  if (subject !== SELF) return subject;
  return selfName === undefined ? "本单位" : saySelf(selfName);
}
