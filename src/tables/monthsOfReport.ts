import { hintsAt } from "../lexicon/hints";
import type { CalendarPeriod, Period } from "../quantity/period";
import { samePeriod } from "../quantity/samePeriod";
import type { FoundFrame } from "./frame/foundFrame";
import { SELF, type Observation } from "./observation";

/** A table and what was read of it. */
export interface ReadFrame {
  readonly found: FoundFrame;
  readonly observations: readonly Observation[];
}

/** So many figures that are alike cannot be alike by chance, counted in their digits; one of them must be long itself. */
const FEWEST_DIGITS = 4;
const LONGEST_AT_LEAST = 3;

/**
 * The tables of a report whose titles only say the year, in the months that another sheet of it names: where all its sheets with months name
 * the same from January on, and the figures that both have of the office's own area are the same to the last digit. Tables in which
 * one of these differs keep their year, as do goals and what says itself to be of all the year.
 */
export function inMonthsOfReport(read: readonly ReadFrame[]): ReadonlyMap<FoundFrame, FoundFrame> {
  const dated = read.filter(({ found }) => monthsOf(found) !== undefined);
  const [first] = dated;
  const period = first && monthsOf(first.found);
  const isOne = dated.every(({ found }) => {
    const other = monthsOf(found);
    return period && other && samePeriod(other, period);
  });
  if (!first || !period || !isOne || period.months?.from !== 1) return new Map();
  const known = ownFigures(
    dated.flatMap(({ observations }) => observations),
    period,
  );
  return new Map(
    read.flatMap(({ found, observations }) => {
      const { title } = found;
      if (!isOfYearAlone(found, period.year)) return [];
      const own = ownFigures(observations, { kind: "calendar", year: period.year });
      if (!agree(known, own)) return [];
      const cells = [...title.cells, ...first.found.title.cells];
      return [[found, { ...found, title: { ...title, cells, period } }] as const];
    }),
  );
}

function monthsOf({ title: { period } }: FoundFrame): CalendarPeriod | undefined {
  return period?.kind === "calendar" && period.months ? period : undefined;
}

function isOfYearAlone({ title, grid }: FoundFrame, year: number): boolean {
  const { period, text = "" } = title;
  const isYear = period?.kind === "calendar" && period.year === year;
  if (!isYear || period.months || period.school) return false;
  const said = `${text}${grid.sheet}`;
  return !hintsAt(said, "goals") && !hintsAt(said, "whole-year");
}

/** The figures of the office's own area of one period, by what they are; of what stands twice, none. */
function ownFigures(
  observations: readonly Observation[],
  period: Period,
): ReadonlyMap<string, Observation | undefined> {
  const figures = new Map<string, Observation | undefined>();
  for (const one of observations) {
    const isOwn = one.entity === SELF || one.entityRole === "total";
    const isPlain = one.measure === "level" || one.measure === "growth";
    if (!isOwn || !isPlain || !one.period || !samePeriod(one.period, period)) continue;
    const key = JSON.stringify([one.indicator, one.measure, one.unit.symbol]);
    figures.set(key, figures.has(key) ? undefined : one);
  }
  return figures;
}

function agree(
  known: ReadonlyMap<string, Observation | undefined>,
  own: ReadonlyMap<string, Observation | undefined>,
): boolean {
  const common = [...own].flatMap(([key, one]) => {
    const other = known.get(key);
    return one && other ? [{ one, other }] : [];
  });
  const digits = common.map(({ one }) => digitsOf(one));
  const all = digits.reduce((sum, count) => sum + count, 0);
  return (
    common.every(({ one, other }) => one.value === other.value) &&
    all >= FEWEST_DIGITS &&
    digits.some((count) => count >= LONGEST_AT_LEAST)
  );
}

/** How many digits a figure shows, noughts at its ends aside. */
function digitsOf({ value, decimals, unit }: Observation): number {
  const shown = Math.abs(unit.base === "ratio" ? value * 100 : value).toFixed(decimals);
  return shown.replace(".", "").replace(/^0+|0+$/g, "").length;
}
