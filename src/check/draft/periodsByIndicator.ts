import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import type { Observation } from "../../tables/observation";
import { keptWith } from "../keptWith";

/** Finds the periods for which there are figures of an indicator, in order of appearance; arranged when first asked. */
export function periodsByIndicator(
  observations: readonly Observation[],
): (indicator: string) => readonly Period[] {
  return (indicator) => periodsIn(observations).get(indicator) ?? [];
}

const periodsIn = keptWith((observations: readonly Observation[]) => {
  const periods = new Map<string, Period[]>();
  for (const { indicator, period } of observations) {
    if (!period) continue;
    const known = periods.get(indicator) ?? [];
    if (!known.some((one) => samePeriod(one, period))) known.push(period);
    periods.set(indicator, known);
  }
  return periods;
});
