import type { Observation } from "./observation";

/**
 * A movement that is none of the figure itself over the year before: 环比, 较年初, 位次变化. What weighs, ranks or compares growth
 * knows nothing of it; who asks for it asks for its base.
 */
export function isApart({ since, moves }: Pick<Observation, "since" | "moves">): boolean {
  return since !== undefined || moves !== undefined;
}
