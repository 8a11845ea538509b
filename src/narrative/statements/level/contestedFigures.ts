import type { Measure, Observation } from "../../../tables/observation";
import type { Claim, Omission } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";

/** What is not said because several cells speak of one figure with different values. */
export function contestedFigures({ contested }: FactContext): readonly Omission[] {
  return contested.flatMap((cells) => {
    const [first] = cells;
    return first ? [conflictOf(first, cells)] : [];
  });
}

function conflictOf(first: Observation, group: readonly Observation[]): Omission {
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
  multiple: "multiple",
  gap: "gap",
};
