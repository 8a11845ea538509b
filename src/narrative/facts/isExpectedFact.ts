import type { Fact } from "./fact";

/** Whether a fact is of what is expected and not yet reached. */
export function isExpectedFact({ claim }: Fact): boolean {
  return (claim.kind === "level" || claim.kind === "growth") && claim.status === "forecast";
}
