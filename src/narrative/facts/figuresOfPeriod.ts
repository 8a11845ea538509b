import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import type { Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import { yearsBefore, type YearBefore } from "./earlierYears";
import { figuresByEntity, type FiguresByEntity } from "./figuresByEntity";

/** All figures a text about a period looks at, whoever it is about. */
export interface FiguresOfPeriod {
  readonly now: FiguresByEntity;
  readonly before: FiguresByEntity;
  /** The whole of last year, for a text about part of a year. */
  readonly wholeYearBefore: FiguresByEntity;
  /** Targets of the coming year. */
  readonly coming: FiguresByEntity;
  readonly earlier: readonly YearBefore[];
  /** Everybody a table lists as a member, whether or not each figure of theirs stands there. */
  readonly membersOf: (table: string) => ReadonlySet<string>;
}

/** The figures of a reading by period and entity: sorted out for its first subject, looked up for the others. */
export function figuresOfPeriod(
  { observations }: Reading,
  period: Period | undefined,
): FiguresOfPeriod {
  const periods = BY_PERIOD.get(observations) ?? new Map<string, FiguresOfPeriod>();
  BY_PERIOD.set(observations, periods);
  const key = period ? JSON.stringify(period) : "";
  const known = periods.get(key);
  if (known) return known;
  const arranged = arrange(observations, period);
  periods.set(key, arranged);
  return arranged;
}

/**
 * Kept with the observations, which never change, and gone with them: reports on all regions are asked for one by one,
 * and to search all observations for each would take time by the square of the regions.
 */
const BY_PERIOD = new WeakMap<readonly Observation[], Map<string, FiguresOfPeriod>>();

function arrange(
  observations: readonly Observation[],
  period: Period | undefined,
): FiguresOfPeriod {
  const such = (holds: (one: Observation, period: Period) => boolean) =>
    figuresByEntity(period ? observations.filter((one) => holds(one, period)) : []);
  const now = figuresByEntity(observations.filter((one) => isNow(one, period)));
  // A sheet of goals and nothing else is about what is to come.
  const isPlan = now.all.length > 0 && now.all.every(isGoal);
  return {
    now: isPlan ? figuresByEntity([]) : now,
    before: such((one, of) => isAt(one, previousYear(of))),
    wholeYearBefore: such(
      (one, of) => of.months !== undefined && isAt(one, previousYear(wholeYear(of))),
    ),
    coming: isPlan ? now : such((one, of) => isGoal(one) && isAt(one, followingYear(of))),
    earlier: period ? yearsBefore(observations, period) : [],
    membersOf: membersIn(now.all),
  };
}

/** A figure without a period belongs to the period of the text; a target for the whole year to its months, too. */
function isNow(observation: Observation, period: Period | undefined): boolean {
  if (observation.period === undefined || period === undefined) {
    return observation.period === undefined;
  }
  if (samePeriod(observation.period, period)) return true;
  return isGoal(observation) && samePeriod(observation.period, wholeYear(period));
}

function isAt(observation: Observation, period: Period): boolean {
  return observation.period !== undefined && samePeriod(observation.period, period);
}

function isGoal({ measure }: Observation): boolean {
  return measure === "target" || measure === "growth-target" || measure === "points-target";
}

function wholeYear(period: Period): Period {
  return period.kind === "calendar"
    ? { kind: "calendar", year: period.year }
    : { kind: "relative", offset: period.offset };
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
