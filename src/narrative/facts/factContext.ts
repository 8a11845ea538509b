import type { Period } from "../../quantity/period";
import { SELF } from "../../tables/observation";
import type { Reading } from "../../tables/table";
import type { NarrativeSettings } from "../settings/settingsSchema";
import type { Omission } from "./fact";
import { earlierYears, type EarlierYear } from "./earlierYears";
import type { FieldOfFigures } from "./fieldOfFigures";
import { figuresOfPeriod } from "./figuresOfPeriod";
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
  const names = namesOf(reading, subject);
  const { now, before, wholeYearBefore, coming, earlier, membersOf } = figuresOfPeriod(
    reading,
    period,
  );
  const current = ownFigures(now.of(names));
  const previous = ownFigures(before.of(names));
  const next = ownFigures(coming.of(names));
  return {
    reading,
    subject,
    ...(period && { period }),
    settings,
    current: current.figures,
    previous: previous.figures,
    wholeYearBefore: ownFigures(wholeYearBefore.of(names)).figures,
    coming: next.figures,
    field: now.field,
    previousField: before.field,
    earlier: earlierYears(earlier, names),
    membersOf,
    conflicts: [...current.conflicts, ...previous.conflicts, ...next.conflicts],
  };
}

/** A ledger that speaks of 本市 without naming it, and a peer table with a row 本市, speak of the same. */
function namesOf(reading: Reading, subject: string): ReadonlySet<string> {
  const names = new Set([subject]);
  if (subject === SELF && reading.selfName !== undefined) names.add(reading.selfName);
  if (subject === reading.selfName) names.add(SELF);
  return names;
}
