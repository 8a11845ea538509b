import { BY_USER } from "../meaning/origin";
import type { Observation } from "../observation";
import type { Correction } from "./corrections";
import { outcomeOf, type Outcome } from "./outcome";

/** Observations under the names the user wants, each with the way round it is good where the user says so. */
export interface CorrectedIndicators {
  readonly observations: readonly Observation[];
  readonly outcomes: readonly Outcome[];
}

/** Gives indicators their other names; a name given to a name that has one itself leads on to that. */
export function correctIndicators(
  found: readonly Observation[],
  corrections: readonly Correction[],
): CorrectedIndicators {
  const aliases = corrections.filter((one) => one.kind === "alias");
  const polar = corrections.filter((one) => one.kind === "polarity");
  if (aliases.length + polar.length === 0) return { observations: found, outcomes: [] };
  const named = new Map(aliases.map(({ indicator, canonical }) => [indicator, canonical]));
  const before = new Set(found.map(({ indicator }) => indicator));
  const observations = named.size === 0 ? found : found.map((one) => renamed(one, named));
  const after = new Set(observations.map(({ indicator }) => indicator));
  const meant = polar.map((one) => ({ ...one, indicator: finalName(one.indicator, named) }));
  const better = new Map(meant.map((one) => [one.indicator, one.better]));
  return {
    observations: better.size === 0 ? observations : observations.map((one) => judged(one, better)),
    outcomes: [
      ...aliases.map((one) => outcomeFor(one, before.has(one.indicator))),
      ...polar.map((one, index) => outcomeFor(one, after.has(meant[index]?.indicator ?? ""))),
    ],
  };
}

function outcomeFor(correction: Correction, found: boolean): Outcome {
  return outcomeOf(
    correction,
    found ? { ok: true } : { ok: false, problem: { code: "correction-unmatched" } },
  );
}

function renamed(observation: Observation, named: ReadonlyMap<string, string>): Observation {
  const { indicator, partOf, base } = observation;
  return {
    ...observation,
    indicator: finalName(indicator, named),
    ...(named.has(indicator) && { said: { ...observation.said, indicator: BY_USER } }),
    ...(partOf !== undefined && { partOf: finalName(partOf, named) }),
    ...(base !== undefined && { base: finalName(base, named) }),
  };
}

function judged(observation: Observation, better: ReadonlyMap<string, string>): Observation {
  const said = better.get(observation.indicator);
  if (said === undefined) return observation;
  return {
    ...observation,
    lowerIsBetter: said === "lower",
    said: { ...observation.said, lowerIsBetter: BY_USER },
  };
}

function finalName(name: string, named: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let current = name;
  for (let next = named.get(current); next !== undefined; next = named.get(current)) {
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
  }
  return current;
}
