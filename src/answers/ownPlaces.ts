import type { Observation } from "../tables/observation";
import type { FieldOfFigures } from "./fieldOfFigures";

/**
 * Whether the places that a table prints for a figure are those by its size. Where they are not, they are by something else, by
 * what has been reached of the target or by points, and an order of ours would contradict the sheet.
 */
export function isOrderOfSheet({ inTable }: FieldOfFigures, rows: readonly Observation[]): boolean {
  const placed = rows.flatMap(({ indicator, table, entity, value }) => {
    const ranks = inTable({ indicator, measure: "rank", table }, entity);
    const place = ranks.find(({ unit }) => unit.base === "rank");
    return place ? [{ value, place: place.value }] : [];
  });
  const inOrder = placed.sort((a, b) => a.place - b.place);
  return inOrder.every(({ value, place }, at) => {
    const before = inOrder[at - 1];
    return !before || before.place === place || before.value >= value;
  });
}
