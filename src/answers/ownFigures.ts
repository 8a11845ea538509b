import { isAmongOthers } from "../tables/isAmongOthers";
import type { Observation } from "../tables/observation";
import { agree } from "../quantity/agree";
import { roundedTo } from "../quantity/round";

/** A figure of the subject, with the other cells that say the same again. */
export interface OwnFigure {
  readonly observation: Observation;
  readonly repeats: readonly Observation[];
}

export interface OwnFigures {
  readonly figures: readonly OwnFigure[];
  /** Cells that speak of one figure with different values: none of them is believed. */
  readonly contested: readonly (readonly Observation[])[];
}

/** Gathers the cells that speak of the same figure of one entity in one period; the first to appear leads. */
export function ownFigures(observations: readonly Observation[]): OwnFigures {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation);
    const group = groups.get(key);
    if (group) group.push(observation);
    else groups.set(key, [observation]);
  }
  const figures: OwnFigure[] = [];
  const contested: (readonly Observation[])[] = [];
  for (const group of joinUncounted([...groups.values()])) {
    const [first, ...repeats] = withoutBareCopies(group);
    if (!first) continue;
    if (repeats.every((repeat) => agree(first, repeat)))
      figures.push({ observation: first, repeats });
    else contested.push(group);
  }
  return { figures, contested };
}

/** A table that gives no unit says the same number again, or the same in 万 of its unit: 6083126 beside 608.3亿元. */
function withoutBareCopies(group: Group): Group {
  const named = group.filter(({ unit }) => unit.base !== "");
  const isCopy = (one: Observation) =>
    one.unit.base === "" && named.some((other) => isSameNumber(one, other));
  return named.length === 0 ? group : group.filter((one) => !isCopy(one));
}

function isSameNumber({ value: bare }: Observation, { value, decimals }: Observation): boolean {
  if (bare === value) return true;
  const isTelling = Math.abs(value) * 10 ** decimals >= FEWEST_STEPS;
  return isTelling && SCALES.some((power) => roundedTo(bare, decimals, -power) === value);
}

/** 万 and 亿, by which the units of one thing differ. */
const SCALES = [4, 8];
/** Three digits do not meet by chance. */
const FEWEST_STEPS = 100;

function keyOf(observation: Observation): string {
  return JSON.stringify([uncountedKeyOf(observation), observation.counting ?? ""]);
}

function uncountedKeyOf(observation: Observation): string {
  const { indicator, measure, whole = "", setBy = "", status } = observation;
  const { since = "", moves = "" } = observation;
  const scope = isAmongOthers(observation) ? (observation.scope ?? "") : "";
  const forecast = status === "forecast" ? "forecast" : "";
  return JSON.stringify([indicator, measure, scope, whole, setBy, forecast, since, moves]);
}

type Group = readonly Observation[];

/** A sheet that does not say whether it counts new or existing ones repeats a sheet that does, if the values agree. */
function joinUncounted(groups: readonly Group[]): readonly Group[] {
  const kin = new Map<string, Group[]>();
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const others = kin.get(uncountedKeyOf(first)) ?? [];
    kin.set(uncountedKeyOf(first), others);
    const twin = others.findIndex(
      (other) =>
        (other[0]?.counting === undefined) !== (first.counting === undefined) &&
        other.every((repeat) => agree(first, repeat)),
    );
    if (twin < 0) others.push(group);
    else others[twin] = [...(others[twin] ?? []), ...group];
  }
  return [...kin.values()].flat();
}
