import type { OwnFigure } from "../../answers/ownFigures";
import { samePeriod } from "../../quantity/samePeriod";
import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";
import { levelOf, type Asking } from "./asking";

/**
 * 排名|县区|综合指数: where the column before all figures of a table numbers its rows from the one that has least of an indicator, that
 * is the place by it, and nobody is the first by having most. Nothing where the column does not put all rows in that order.
 */
export function placesOfSheet(from: Asking): readonly OwnFigure[] {
  const level = levelOf(from)?.observation;
  const places = level && placesInFront(from.at.reading.observations).get(level.table);
  if (!level || !places) return [];
  const rows = from.at.field
    .inTable(level)
    .filter((one) => one.entityRole === "member" && isOfOneTime(one, level));
  const ordered = rows
    .flatMap(({ value, cell }) => {
      const place = places.get(cell.row);
      return place ? [{ value, place }] : [];
    })
    .sort((a, b) => a.place.value - b.place.value);
  const isFromLeast = ordered.every(({ value, place }, index) => {
    const next = ordered[index + 1];
    return !next || (value < next.value && place.value < next.place.value);
  });
  const own = places.get(level.cell.row);
  const isOfAll = ordered.length === rows.length && rows.length >= FEWEST;
  return own && isOfAll && isFromLeast ? [{ observation: own, repeats: [] }] : [];
}

/** Of fewer the order may be by chance. */
const FEWEST = 4;

/** The tables whose first figures are places, and these by their rows. */
const placesInFront = keptWith((observations: readonly Observation[]) => {
  const first = new Map<string, number>();
  for (const { table, cell } of observations)
    first.set(table, Math.min(first.get(table) ?? Infinity, cell.column));
  const places = new Map<string, Map<number, Observation>>();
  for (const one of observations) {
    if (one.measure !== "rank" || one.cell.column !== first.get(one.table)) continue;
    const rows = places.get(one.table) ?? new Map<number, Observation>();
    places.set(one.table, rows.set(one.cell.row, one));
  }
  return places;
});

function isOfOneTime({ period: a }: Observation, { period: b }: Observation): boolean {
  return a && b ? samePeriod(a, b) : a === b;
}
