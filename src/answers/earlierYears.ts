import { comparePeriods } from "../quantity/comparePeriods";
import type { Period } from "../quantity/period";
import type { Measure, Observation } from "../tables/observation";
import type { FieldOfFigures } from "./fieldOfFigures";
import { figuresByEntity, type FiguresByEntity } from "./figuresByEntity";
import { groupedBy } from "../groupedBy";
import { ownFigures, type OwnFigure } from "./ownFigures";

/** The same months of a year before the text's: what the subject had then, and everybody else. */
export interface EarlierYear {
  readonly period: Period;
  readonly own: (indicator: string, measure: Measure) => readonly OwnFigure[];
  /** Whether the cells of that year contradict each other about the subject's figure. */
  readonly isContested: (indicator: string) => boolean;
  readonly field: FieldOfFigures;
}

/** The same months of a year before the text's: everybody's figures of then. */
export interface YearBefore {
  readonly period: Period;
  readonly figures: FiguresByEntity;
}

/** The years before that the workbook has figures of, the earliest first. */
export function yearsBefore(
  observations: readonly Observation[],
  period: Period,
): readonly YearBefore[] {
  const byYear = new Map<number, { readonly period: Period; readonly found: Observation[] }>();
  for (const observation of observations) {
    const back = observation.period ? yearsBetween(observation.period, period) : undefined;
    if (observation.period === undefined || back === undefined || back <= 0) continue;
    const year = byYear.get(back);
    if (year) year.found.push(observation);
    else byYear.set(back, { period: observation.period, found: [observation] });
  }
  return [...byYear.values()]
    .sort((a, b) => comparePeriods(a.period, b.period))
    .map(({ period: then, found }) => ({ period: then, figures: figuresByEntity(found) }));
}

/** The same years, with what the subject had in them. */
export function earlierYears(
  years: readonly YearBefore[],
  names: ReadonlySet<string>,
): readonly EarlierYear[] {
  return years.map(({ period, figures }) => earlierYear(period, figures, names));
}

/**
 * How many years lie between two periods of the same months; `undefined` where they are not of the same months.
 *
 * @example yearsBetween({ kind: "calendar", year: 2016 }, { kind: "calendar", year: 2020 }) // => 4
 */
export function yearsBetween(earlier: Period, later: Period): number | undefined {
  const sameMonths =
    earlier.months?.from === later.months?.from && earlier.months?.to === later.months?.to;
  if (!sameMonths) return undefined;
  if (earlier.kind === "calendar" && later.kind === "calendar") {
    // What several years have brought together is no earlier year of anything.
    const areSingle = earlier.since === undefined && later.since === undefined;
    return areSingle ? later.year - earlier.year : undefined;
  }
  if (earlier.kind === "relative" && later.kind === "relative") {
    return later.offset - earlier.offset;
  }
  return undefined;
}

function earlierYear(
  period: Period,
  all: FiguresByEntity,
  names: ReadonlySet<string>,
): EarlierYear {
  const { figures, contested: disputed } = ownFigures(all.of(names));
  const byName = groupedBy(figures, ({ observation }) =>
    keyOf(observation.indicator, observation.measure),
  );
  const contested = new Set(disputed.flatMap(([first]) => (first ? [first.indicator] : [])));
  return {
    period,
    own: (indicator, measure) => byName.get(keyOf(indicator, measure)) ?? [],
    isContested: (indicator) => contested.has(indicator),
    field: all.field,
  };
}

function keyOf(indicator: string, measure: Measure): string {
  return `${measure} ${indicator}`;
}
