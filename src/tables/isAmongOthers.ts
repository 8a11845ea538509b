import type { Measure, Observation } from "./observation";

const AMONG_OTHERS: ReadonlySet<Measure> = new Set([
  "rank",
  "growth-rank",
  "top",
  "growth-top",
  "previous-rank",
  "share",
  "gap",
]);

/** Whether a figure says something else among other members; an amount or its growth is the same wherever it stands. */
export function isAmongOthers({ measure, moves }: Pick<Observation, "measure" | "moves">): boolean {
  return AMONG_OTHERS.has(measure) || moves === "place";
}
