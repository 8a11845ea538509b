import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";

/** Finds the indicators of which there are figures of a body. */
export function indicatorsOf(
  observations: readonly Observation[],
): (entity: string) => ReadonlySet<string> {
  return (entity) => byEntity(observations).get(entity) ?? NONE;
}

const NONE: ReadonlySet<string> = new Set();

const byEntity = keptWith((observations: readonly Observation[]) => {
  const found = new Map<string, Set<string>>();
  for (const { entity, indicator, measure } of observations) {
    if (measure !== "flag") found.set(entity, (found.get(entity) ?? new Set()).add(indicator));
  }
  return found;
});
