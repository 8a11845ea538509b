import type { Period } from "../../quantity/period";
import { previousYear } from "../../quantity/previousYear";
import { samePeriod } from "../../quantity/samePeriod";
import { SELF, type Observation } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import type { NarrativeSettings } from "../settings/settingsSchema";
import type { Omission } from "./fact";
import { earlierYears, type EarlierYear } from "./earlierYears";
import { fieldOf, type FieldOfFigures } from "./fieldOfFigures";
import { ownFigures, type OwnFigure } from "./ownFigures";

export type { FieldOfFigures };

/** What every rule sees: the figures of one subject in one period, and the field it stands in. */
export interface FactContext {
  readonly reading: Reading;
  readonly subject: string;
  readonly period?: Period;
  readonly settings: NarrativeSettings;
  /** The subject's own figures, in order of appearance. */
  readonly current: readonly OwnFigure[];
  readonly previous: readonly OwnFigure[];
  /** The whole of last year, for a text about part of a year. */
  readonly wholeYearBefore: readonly OwnFigure[];
  /** Targets of the coming year. */
  readonly coming: readonly OwnFigure[];
  /** Figures of everybody in the period, totals and averages included. */
  readonly field: FieldOfFigures;
  readonly previousField: FieldOfFigures;
  /** The same months of the years before, the earliest first. */
  readonly earlier: readonly EarlierYear[];
  /** Everybody a table lists as a member, whether or not each figure of theirs stands there. */
  readonly membersOf: (table: string) => ReadonlySet<string>;
  readonly conflicts: readonly Omission[];
}

/** Arranges what was read for the rules; `period` absent means the workbook names none. */
export function factContext(
  reading: Reading,
  subject: string,
  period: Period | undefined,
  settings: NarrativeSettings,
): FactContext {
  const isOwn = ownershipIn(reading, subject);
  const now = reading.observations.filter((one) => isNow(one, period));
  const before = period
    ? reading.observations.filter((one) => isAt(one, previousYear(period)))
    : [];
  const coming = period
    ? reading.observations.filter((one) => isGoal(one) && isAt(one, followingYear(period)))
    : [];
  const current = ownFigures(now.filter(isOwn));
  const previous = ownFigures(before.filter(isOwn));
  const next = ownFigures(coming.filter(isOwn));
  return {
    reading,
    subject,
    ...(period && { period }),
    settings,
    current: current.figures,
    previous: previous.figures,
    wholeYearBefore: wholeYearBefore(reading.observations.filter(isOwn), period),
    coming: next.figures,
    field: fieldOf(now),
    previousField: fieldOf(before),
    earlier: period ? earlierYears(reading.observations, period, isOwn) : [],
    membersOf: membersIn(now),
    conflicts: [...current.conflicts, ...previous.conflicts, ...next.conflicts],
  };
}

/** A ledger that speaks of 本市 without naming it, and a peer table with a row 本市, speak of the same. */
function ownershipIn(reading: Reading, subject: string): (observation: Observation) => boolean {
  const names = new Set([subject]);
  if (subject === SELF && reading.selfName !== undefined) names.add(reading.selfName);
  if (subject === reading.selfName) names.add(SELF);
  return (observation) => names.has(observation.entity);
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

function wholeYearBefore(
  own: readonly Observation[],
  period: Period | undefined,
): readonly OwnFigure[] {
  if (!period?.months) return [];
  const year = previousYear(wholeYear(period));
  return ownFigures(own.filter((one) => isAt(one, year))).figures;
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
