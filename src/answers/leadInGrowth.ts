import { isLowerBetter } from "./kindsOfIndicator";

/**
 * Whether those with the highest rates lead in anything: nobody leads in what fell, or in how fast what should be low has grown, and the
 * word 增速 tells no sign of a figure.
 */
export function leadInGrowth(
  of: Parameters<typeof isLowerBetter>[0],
  leaders: readonly { readonly value: number }[],
): boolean {
  return !isLowerBetter(of) && leaders.every(({ value }) => value > 0);
}
