import type { Fact, Omission } from "./fact";
import type { FactContext } from "./factContext";

/** A rule sees the figures and the facts found before it, and adds its own. It changes nothing. */
export type FactRule = (context: FactContext, found: readonly Fact[]) => Findings;

export interface Findings {
  readonly facts: readonly Fact[];
  readonly omitted: readonly Omission[];
}

export const NOTHING: Findings = { facts: [], omitted: [] };

/** The findings about each of several things, in their order. */
export function gather<T>(things: readonly T[], find: (thing: T) => Findings): Findings {
  const findings = things.map(find);
  return {
    facts: findings.flatMap((finding) => finding.facts),
    omitted: findings.flatMap((finding) => finding.omitted),
  };
}
