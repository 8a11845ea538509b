import { isAmongOthers } from "../../tables/isAmongOthers";
import type { Measure, Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { Claim, Omission } from "./fact";

/** A figure of the subject, with the other cells that say the same again. */
export interface OwnFigure {
  readonly observation: Observation;
  readonly repeats: readonly Observation[];
}

export interface OwnFigures {
  readonly figures: readonly OwnFigure[];
  /** Figures that stand in several cells with different values: none of them is believed. */
  readonly conflicts: readonly Omission[];
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
  const conflicts: Omission[] = [];
  for (const group of joinUncounted([...groups.values()])) {
    const [first, ...repeats] = group;
    if (!first) continue;
    if (repeats.every((repeat) => agree(first, repeat)))
      figures.push({ observation: first, repeats });
    else conflicts.push(conflictOf(first, group));
  }
  return { figures, conflicts };
}

function keyOf(observation: Observation): string {
  return JSON.stringify([uncountedKeyOf(observation), observation.counting ?? ""]);
}

function uncountedKeyOf(observation: Observation): string {
  const { indicator, measure, whole = "", setBy = "", status } = observation;
  const scope = isAmongOthers(observation) ? (observation.scope ?? "") : "";
  const forecast = status === "forecast" ? "forecast" : "";
  return JSON.stringify([indicator, measure, scope, whole, setBy, forecast]);
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

function conflictOf(first: Observation, group: Group): Omission {
  return {
    indicator: first.indicator,
    entity: first.entity,
    kind: KIND_OF_MEASURE[first.measure],
    problem: { code: "conflicting-values" },
    cells: group.map((observation) => observation.cell),
  };
}

/** What a figure of each measure would have been used to say. */
const KIND_OF_MEASURE: Readonly<Record<Measure, Claim["kind"]>> = {
  level: "level",
  growth: "growth",
  change: "change",
  "points-change": "points-change",
  share: "share",
  rank: "rank",
  "growth-rank": "rank",
  top: "within",
  "growth-top": "within",
  "previous-rank": "rank-change",
  target: "completion",
  "growth-target": "gap",
  "points-target": "gap",
  completion: "completion",
  flag: "level",
  gap: "gap",
};
