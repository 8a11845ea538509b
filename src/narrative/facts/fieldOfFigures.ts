import type { Measure, Observation } from "../../tables/observation";

/** Looks up the figures of all entities for an indicator, in order of appearance. */
export type FieldOfFigures = (indicator: string, measure: Measure) => readonly Observation[];

/** Arranged when it is first asked: most years of a long history are never looked into for others' figures. */
export function fieldOf(observations: readonly Observation[]): FieldOfFigures {
  let byKey: ReadonlyMap<string, readonly Observation[]> | undefined;
  return (indicator, measure) => {
    byKey ??= arrange(observations);
    return byKey.get(keyOf(indicator, measure)) ?? [];
  };
}

function arrange(
  observations: readonly Observation[],
): ReadonlyMap<string, readonly Observation[]> {
  const byKey = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = keyOf(observation.indicator, observation.measure);
    const figures = byKey.get(key);
    if (figures) figures.push(observation);
    else byKey.set(key, [observation]);
  }
  return byKey;
}

function keyOf(indicator: string, measure: Measure): string {
  return `${measure} ${indicator}`;
}
