import { INDICATOR_KINDS } from "../../answers/indicatorKinds";
import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";

/** Tells of an indicator whether it counts what there is at a date: beds, people, bodies; nothing that a period brings. */
export function stocksOf(observations: readonly Observation[]): (indicator: string) => boolean {
  return (indicator) => stocksIn(observations).has(indicator);
}

const stocksIn = keptWith((observations: readonly Observation[]): ReadonlySet<string> => {
  const stocks = new Set<string>();
  const others = new Set<string>();
  for (const { indicator, measure, unit, counting } of observations) {
    if (measure !== "level") continue;
    const isThere =
      STANDING.has(unit.base) && counting !== "new" && !INDICATOR_KINDS.flow.test(indicator);
    (isThere ? stocks : others).add(indicator);
  }
  return new Set([...stocks].filter((indicator) => !others.has(indicator)));
});

/** What stands somewhere when it is counted. */
const STANDING = new Set(["张", "人", "名", "家", "户", "所", "座", "台", "辆"]);
