import { agree } from "../../quantity/agree";
import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";
import { isOneKind } from "../verdicts/holds";

/**
 * The workbook as a text is held against it: 医院 counts houses in one table and visits in the next, and 税收收入 is a part of all income
 * here and stands by itself there. Two things of one name contradict each other, and none would be believed; each is told with what sets
 * it apart in a bracket, 医院（个） and 医院（亿人次）, by which nothing is looked for.
 */
export const withNamesakesApart = keptWith(
  (observations: readonly Observation[]): readonly Observation[] => {
    const namesakes = namesakesIn(observations);
    if (namesakes.size === 0) return observations;
    const units = unitsIn(observations, namesakes);
    const apart = (one: Observation, indicator: string): string => {
      const by = namesakes.get(indicator);
      if (by === undefined) return indicator;
      const own = one.indicator === indicator ? one : undefined;
      const mark =
        by === "total"
          ? own?.partOf
          : own && LEVELS.has(own.measure)
            ? own.unit.base
            : onlyOf(units.get(keyOf(one.table, indicator)));
      return mark === undefined || mark === "" ? indicator : `${indicator}（${mark}）`;
    };
    return observations.map((one) => {
      const indicator = apart(one, one.indicator);
      const partOf = one.partOf === undefined ? undefined : apart(one, one.partOf);
      return indicator === one.indicator && partOf === one.partOf
        ? one
        : { ...one, indicator, ...(partOf !== undefined && { partOf }) };
    });
  },
);

/** What sets things of one name apart: what they are counted in, or of what they are parts. */
type Mark = "unit" | "total";

function namesakesIn(observations: readonly Observation[]): ReadonlyMap<string, Mark> {
  const first = new Map<string, Observation[]>();
  const found = new Map<string, Mark>();
  for (const one of observations) {
    if (one.measure !== "level") continue;
    const key = JSON.stringify([one.indicator, one.entity, one.period, one.counting, one.status]);
    const others = first.get(key) ?? [];
    for (const other of others) {
      if (isOtherUnit(one, other)) found.set(one.indicator, "unit");
      else if (isOtherPart(one, other) && !found.has(one.indicator))
        found.set(one.indicator, "total");
    }
    first.set(key, [...others, one]);
  }
  return found;
}

function isOtherUnit({ unit }: Observation, { unit: other }: Observation): boolean {
  return unit.base !== "" && other.base !== "" && !isOneKind(unit, other);
}

/** The part of a total, and what is a part of none, or of another. */
function isOtherPart(one: Observation, other: Observation): boolean {
  return one.partOf !== other.partOf && one.entity === other.entity && !agree(one, other);
}

function unitsIn(
  observations: readonly Observation[],
  namesakes: ReadonlyMap<string, Mark>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const { table, indicator, measure, unit } of observations) {
    if (!namesakes.has(indicator) || !LEVELS.has(measure)) continue;
    const key = keyOf(table, indicator);
    units.set(key, (units.get(key) ?? new Set()).add(unit.base));
  }
  return units;
}

function onlyOf(units: ReadonlySet<string> | undefined): string | undefined {
  const [only, ...others] = units ?? [];
  return others.length === 0 ? only : undefined;
}

function keyOf(table: string, indicator: string): string {
  return JSON.stringify([table, indicator]);
}

/** These are counted in what the indicator is. */
const LEVELS = new Set<Observation["measure"]>(["level", "target", "change"]);
