import type { Observation } from "../../tables/observation";

/** What a sheet says in words about how a figure came to be: what was done, how far it has come, who is among them. */
export type Told = Pick<
  Observation,
  "base" | "stage" | "award" | "aspect" | "verb" | "examples" | "note" | "breakdown" | "remainder"
>;

/** Absent where the sheet says nothing of the kind. */
export function toldOf(observation: Observation): Told | undefined {
  const { base, stage, award, aspect, verb, examples, note, breakdown, remainder } = observation;
  const told: Told = {
    ...(base !== undefined && { base }),
    ...(stage !== undefined && { stage }),
    ...(award !== undefined && { award }),
    ...(aspect !== undefined && { aspect }),
    ...(verb !== undefined && { verb }),
    ...(examples && examples.length > 0 && { examples }),
    ...(note !== undefined && { note }),
    ...(breakdown !== undefined && { breakdown }),
    ...(remainder && { remainder }),
  };
  return Object.keys(told).length > 0 ? told : undefined;
}
