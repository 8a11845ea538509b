import type { Period } from "../quantity/period";
import { saysRedefined } from "../lexicon/redefinitions";
import { refuse, type Result } from "../problem";
import { SELF, type Observation } from "../tables/observation";
import type { Reading, Table } from "../tables/table";
import { earlierYears, type EarlierYear } from "./earlierYears";
import type { FieldOfFigures } from "./fieldOfFigures";
import { figuresOfPeriod } from "./figuresOfPeriod";
import { withSoundParts } from "./withSoundParts";
import { ownFigures, type OwnFigure } from "./ownFigures";
import { seriesOf, type Series } from "./seriesOf";

export type { FieldOfFigures };

/** Whom questions are about and when: the figures of one subject in one period, and the field it stands in. */
export interface Standpoint {
  readonly reading: Reading;
  readonly subject: string;
  /** Absent where the workbook names none. */
  readonly period?: Period;
  /** The subject's own figures, in order of appearance. */
  readonly current: readonly OwnFigure[];
  readonly previous: readonly OwnFigure[];
  /** The subject's movements that are none over the year before: `since` and `moves` say what they are. */
  readonly apart: readonly OwnFigure[];
  /** The subject's figures of any other time, put together when they are first asked for. */
  readonly figuresIn: (period: Period) => readonly OwnFigure[];
  /** The whole of last year, for part of a year. */
  readonly wholeYearBefore: readonly OwnFigure[];
  /** Targets of the coming year. */
  readonly coming: readonly OwnFigure[];
  /** Figures of everybody in the period, totals and averages included. */
  readonly field: FieldOfFigures;
  readonly previousField: FieldOfFigures;
  /** The same months of the years before, the earliest first. */
  readonly earlier: readonly EarlierYear[];
  /** The history of one of the subject's figures, put together when it is first asked for. */
  readonly series: (figure: OwnFigure) => Result<Series>;
  /** Everybody a table lists as a member, whether or not each figure of theirs stands there. */
  readonly membersOf: (table: string) => ReadonlySet<string>;
  readonly tableOf: (id: string) => Table | undefined;
  /** Cells that speak of one figure with different values: none of them is believed. */
  readonly contested: readonly (readonly Observation[])[];
}

/** Arranges what was read for questions about a subject; `period` absent means the workbook names none. */
export function standpointOf(
  reading: Reading,
  subject: string,
  period: Period | undefined,
): Standpoint {
  const names = namesOf(reading, subject);
  const { now, apart, before, wholeYearBefore, coming, earlier, membersOf, tableOf } =
    figuresOfPeriod(reading, period);
  const current = ownFigures(now.of(names));
  const previous = ownFigures(before.of(names));
  const next = ownFigures(coming.of(names));
  let arranged: readonly EarlierYear[] | undefined;
  // A history is arranged where one is asked for: of most years of a long one only a figure is.
  const years = (): readonly EarlierYear[] => (arranged ??= earlierYears(earlier, names));
  const others = new Map<string, readonly OwnFigure[]>();
  const histories = new Map<OwnFigure, Result<Series>>();
  return {
    reading,
    subject,
    ...(period && { period }),
    figuresIn: (when) => {
      const key = JSON.stringify(when);
      const known =
        others.get(key) ?? ownFigures(figuresOfPeriod(reading, when).now.of(names)).figures;
      others.set(key, known);
      return known;
    },
    series: (figure) => {
      const known =
        histories.get(figure) ??
        (isRedefined(figure, tableOf) ? refuse("redefined") : seriesOf(years(), period, figure));
      histories.set(figure, known);
      return known;
    },
    current: withSoundParts(current.figures),
    previous: withSoundParts(previous.figures),
    wholeYearBefore: ownFigures(wholeYearBefore.of(names)).figures,
    apart: ownFigures(apart.of(names)).figures,
    coming: next.figures,
    field: now.field,
    previousField: before.field,
    get earlier() {
      return years();
    },
    membersOf,
    tableOf,
    contested: [...current.contested, ...previous.contested, ...next.contested],
  };
}

/** Where a note says that the years are not counted alike, nothing is claimed across them. */
function isRedefined({ observation }: OwnFigure, tableOf: Standpoint["tableOf"]): boolean {
  const { table, note = "" } = observation;
  return [note, ...(tableOf(table)?.notes ?? [])].some(saysRedefined);
}

/** A ledger that speaks of 本市 without naming it, and a peer table with a row 本市, speak of the same. */
function namesOf(reading: Reading, subject: string): ReadonlySet<string> {
  const names = new Set([subject]);
  if (subject === SELF && reading.selfName !== undefined) names.add(reading.selfName);
  if (subject === reading.selfName) names.add(SELF);
  return names;
}
