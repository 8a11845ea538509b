import type { Fact, Omission } from "../../src/narrative/facts/fact";
import { findFacts } from "../../src/narrative/facts/findFacts";
import type { Period } from "../../src/quantity/period";
import { SELF, type Observation } from "../../src/tables/observation";
import { readingOf, YEAR_2020 } from "./narrativeReading";

/** What the rules find in observations made by hand: the ledger's own figures of 2020 unless told otherwise. */
export function factsIn(
  found: readonly Observation[],
  subject = SELF,
  period: Period = YEAR_2020,
): { readonly facts: readonly Fact[]; readonly omitted: readonly Omission[] } {
  return findFacts(readingOf(found), subject, period);
}

/** The facts of one kind, as far as a test wants to see them. */
export function ofKind<K extends Fact["claim"]["kind"]>(
  { facts }: { readonly facts: readonly Fact[] },
  kind: K,
): readonly (Fact & { readonly claim: Extract<Fact["claim"], { kind: K }> })[] {
  return facts.filter(
    (fact): fact is Fact & { claim: Extract<Fact["claim"], { kind: K }> } =>
      fact.claim.kind === kind,
  );
}

/** Why claims of a kind were left out, with the indicator. */
export function reasons(
  { omitted }: { readonly omitted: readonly Omission[] },
  kind: Omission["kind"],
): readonly string[] {
  return omitted
    .filter((omission) => omission.kind === kind)
    .map(({ indicator, problem }) => `${indicator} ${problem.code}`);
}
