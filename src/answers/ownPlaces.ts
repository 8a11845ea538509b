import { samePeriod } from "../quantity/samePeriod";
import type { Observation } from "../tables/observation";

/**
 * Whether the places that a table prints for a figure are those by its size. Where they are not, they are by something else, by
 * what has been reached of the target or by points, and an order of ours would contradict the sheet.
 */
export function isOrderOfSheet(
  observations: readonly Observation[],
  rows: readonly Observation[],
): boolean {
  const placed = rows.flatMap((row) => {
    const place = observations.find((other) => isPlaceOf(other, row));
    return place ? [{ value: row.value, place: place.value }] : [];
  });
  const inOrder = placed.sort((a, b) => a.place - b.place);
  return inOrder.every(({ value, place }, at) => {
    const before = inOrder[at - 1];
    return !before || before.place === place || before.value >= value;
  });
}

function isPlaceOf({ measure, unit, ...other }: Observation, row: Observation): boolean {
  const { table, indicator, entity, period } = row;
  const isOfRow = other.table === table && other.entity === entity && other.indicator === indicator;
  if (measure !== "rank" || unit.base !== "rank" || !isOfRow) return false;
  return !period || !other.period || samePeriod(period, other.period);
}
