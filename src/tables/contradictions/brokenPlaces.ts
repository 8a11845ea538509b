import { groupedBy } from "../../groupedBy";
import { refuse } from "../../problem";
import { printPeriod } from "../../quantity/printPeriod";
import { orderOf } from "../arithmetic/orderOf";
import type { Measure, Observation } from "../observation";
import type { Contradiction } from "./contradiction";

/** Fewer places are no order that one of them could break. */
const FEWEST_PLACES = 5;

/** What a column of places is the order of. */
const RANKED: Readonly<Partial<Record<Measure, Measure>>> = {
  rank: "level",
  "growth-rank": "growth",
};

/**
 * Places that are the order of their values but for a few: those whose value stands elsewhere. Places among more than the
 * table holds are held to their order only, which does not tell which of two is wrong.
 */
export function brokenPlaces(observations: readonly Observation[]): readonly Contradiction[] {
  if (!observations.some(({ measure }) => RANKED[measure])) return [];
  const members = observations.filter(({ entityRole }) => entityRole === "member");
  const byThing = groupedBy(members, (one) => thingOf(one, one.measure));
  return [...byThing.values()].flatMap((places): readonly Contradiction[] => {
    const [first] = places;
    const measure = first && RANKED[first.measure];
    if (!first || !measure || places.length < FEWEST_PLACES) return [];
    const values = new Map(
      (byThing.get(thingOf(first, measure)) ?? []).map((one) => [one.entity, one]),
    );
    return against(places, values);
  });
}

function against(
  places: readonly Observation[],
  values: ReadonlyMap<string, Observation>,
): readonly Contradiction[] {
  const known = places.filter(({ entity }) => values.has(entity));
  const valueOf = (one: Observation): number => values.get(one.entity)?.value ?? NaN;
  const order = orderOf(
    Float64Array.from(known, ({ value }) => value),
    Float64Array.from(known, valueOf),
  );
  const isOfAll = order && order.of === known.length && order.of - order.exact <= order.of / 5;
  // Ties that something else tells apart break nothing.
  if (!order || order.broken === order.split || !isOfAll || order.of < FEWEST_PLACES) return [];
  return known.flatMap((one): Contradiction[] => {
    const own = valueOf(one);
    const ahead = known.filter((other) =>
      order.first === "greatest" ? valueOf(other) > own : valueOf(other) < own,
    ).length;
    const equal = known.filter((other) => valueOf(other) === own).length;
    const value = values.get(one.entity);
    if (!value || (one.value > ahead && one.value <= ahead + equal)) return [];
    const detail = {
      name: one.entity,
      indicator: one.indicator,
      stored: one.value,
      computed: ahead + 1,
    };
    return [{ problem: refuse("place-breaks", detail).problem, cells: [one.cell, value.cell] }];
  });
}

function thingOf({ indicator, period }: Observation, measure: Measure): string {
  return [measure, indicator, period ? printPeriod(period) : ""].join("|");
}
