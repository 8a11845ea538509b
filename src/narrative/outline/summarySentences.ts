import type { Fact } from "../facts/fact";
import type { Length, SummarySentence } from "./outline";

/** What many facts come to, behind the headline figures: targets met in every text of some length, places in the full one. */
export function summarySentences(
  facts: readonly Fact[],
  subject: string,
  length: Length,
): readonly SummarySentence[] {
  const own = facts.filter((fact) => fact.entity === subject);
  const met = own.filter(({ claim }) => claim.kind === "targets-met");
  const tallies = length === "full" ? own.filter(({ claim }) => claim.kind === "rank-tally") : [];
  const byScope = new Map<string, Fact[]>();
  for (const fact of tallies) {
    const scope = fact.claim.kind === "rank-tally" ? fact.claim.scope : "";
    byScope.set(scope, [...(byScope.get(scope) ?? []), fact]);
  }
  return [
    ...met.map((fact) => ({ kind: "summary" as const, of: "targets", facts: [fact] })),
    ...[...byScope].map(([scope, held]) => ({ kind: "summary" as const, of: scope, facts: held })),
  ];
}
