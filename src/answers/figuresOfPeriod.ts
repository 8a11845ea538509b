import type { Period } from "../quantity/period";
import { groupedBy } from "../groupedBy";
import { previousYear } from "../quantity/previousYear";
import { samePeriod } from "../quantity/samePeriod";
import { wholeYear } from "../quantity/wholeYear";
import { isApart } from "../tables/isApart";
import type { Observation } from "../tables/observation";
import type { Reading, Table } from "../tables/table";
import { yearsBefore, type YearBefore } from "./earlierYears";
import { figuresByEntity, type FiguresByEntity } from "./figuresByEntity";

/** All figures a text about a period looks at, whoever it is about. */
export interface FiguresOfPeriod {
  readonly now: FiguresByEntity;
  /** Movements of now that are none over the year before: 环比, 较年初. They are in none of the others. */
  readonly apart: FiguresByEntity;
  readonly before: FiguresByEntity;
  /** The whole of last year, for a text about part of a year. */
  readonly wholeYearBefore: FiguresByEntity;
  /** Targets of the coming year. */
  readonly coming: FiguresByEntity;
  readonly earlier: readonly YearBefore[];
  /** Everybody a table lists as a member, whether or not each figure of theirs stands there. */
  readonly membersOf: (table: string) => ReadonlySet<string>;
  readonly tableOf: (id: string) => Table | undefined;
}

/** The figures of a reading by period and entity: sorted out for its first subject, looked up for the others. */
export function figuresOfPeriod(
  { observations, tables }: Reading,
  period: Period | undefined,
): FiguresOfPeriod {
  const periods = BY_PERIOD.get(observations) ?? new Map<string, FiguresOfPeriod>();
  BY_PERIOD.set(observations, periods);
  const key = period ? JSON.stringify(period) : "";
  const known = periods.get(key);
  if (known) return known;
  const arranged = arrange(observations, tables, period);
  periods.set(key, arranged);
  return arranged;
}

/**
 * Kept with the observations, which never change, and gone with them: reports on all regions are asked for one by one,
 * and to search all observations for each would take time by the square of the regions.
 */
const BY_PERIOD = new WeakMap<readonly Observation[], Map<string, FiguresOfPeriod>>();

function arrange(
  all: readonly Observation[],
  tables: readonly Table[],
  period: Period | undefined,
): FiguresOfPeriod {
  const observations = overTheYear(all);
  const byId = new Map(tables.map((table) => [table.id, table]));
  const at = (when: Period): readonly Observation[] =>
    byPeriodIn(observations).get(keyOfPeriod(when)) ?? [];
  const now = figuresByEntity(
    period?.months
      ? observations.filter((one) => isNow(one, period))
      : period
        ? at(period)
        : observations.filter((one) => isNow(one, undefined)),
  );
  // A sheet of goals and nothing else is about what is to come.
  const isPlan = now.all.length > 0 && now.all.every(isGoal);
  const isOfNow = (one: Observation): boolean => isApart(one) && isNow(one, period);
  return {
    apart: figuresByEntity(observations === all ? [] : all.filter(isOfNow)),
    now: isPlan ? figuresByEntity([]) : now,
    before: figuresByEntity(period ? at(previousYear(period)) : []),
    wholeYearBefore: figuresByEntity(
      period && !samePeriod(period, wholeYear(period)) ? at(previousYear(wholeYear(period))) : [],
    ),
    coming: isPlan ? now : figuresByEntity(period ? at(followingYear(period)).filter(isGoal) : []),
    earlier: period ? yearsBefore(observations, period) : [],
    membersOf: membersIn(now.all),
    tableOf: (id) => byId.get(id),
  };
}

/** All but what is held against another base than the year before; those of one reading are sorted out once. */
function overTheYear(all: readonly Observation[]): readonly Observation[] {
  let known = OVER_THE_YEAR.get(all);
  if (!known) {
    known = all.some(isApart) ? all.filter((one) => !isApart(one)) : all;
    OVER_THE_YEAR.set(all, known);
  }
  return known;
}

const OVER_THE_YEAR = new WeakMap<readonly Observation[], readonly Observation[]>();

/** A figure without a period belongs to the period of the text; a target for the whole year to its months, too. */
function isNow(observation: Observation, period: Period | undefined): boolean {
  if (observation.period === undefined || period === undefined) {
    return observation.period === undefined;
  }
  if (samePeriod(observation.period, period)) return true;
  return isGoal(observation) && samePeriod(observation.period, wholeYear(period));
}

/** All figures by their period, so that each year of a long history is found without searching all of them. */
function byPeriodIn(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  let known = PERIODS.get(observations);
  if (!known) {
    // The figures of a column share its period.
    const keys = new Map<Period, string>();
    known = groupedBy(observations, ({ period }) => {
      if (!period) return "";
      const key = keys.get(period) ?? keyOfPeriod(period);
      keys.set(period, key);
      return key;
    });
    PERIODS.set(observations, known);
  }
  return known;
}

const PERIODS = new WeakMap<readonly Observation[], ReadonlyMap<string, readonly Observation[]>>();

function keyOfPeriod(period: Period): string {
  const year = period.kind === "calendar" ? period.year : period.offset;
  const since = period.kind === "calendar" ? (period.since ?? year) : year;
  const { from, to } = period.months ?? { from: 1, to: 12 };
  return [period.kind, since, year, from, to].join("|");
}

function isGoal({ measure }: Observation): boolean {
  return measure === "target" || measure === "growth-target" || measure === "points-target";
}

function followingYear(period: Period): Period {
  return period.kind === "calendar"
    ? { kind: "calendar", year: period.year + 1 }
    : { kind: "relative", offset: period.offset + 1 };
}

function membersIn(observations: readonly Observation[]): (table: string) => ReadonlySet<string> {
  const members = new Map<string, Set<string>>();
  for (const { table, entity, entityRole } of observations) {
    if (entityRole !== "member") continue;
    const names = members.get(table) ?? new Set<string>();
    members.set(table, names.add(entity));
  }
  return (table) => members.get(table) ?? new Set();
}
