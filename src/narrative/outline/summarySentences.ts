import type { Fact } from "../facts/fact";
import { groupedBy } from "../groupedBy";
import type { Length, SummarySentence } from "./outline";

/** What many facts come to, behind the headline figures: targets met in every text of some length, places in the full one. */
export function summarySentences(
  summaries: readonly Fact[],
  length: Length,
): readonly SummarySentence[] {
  const met = summaries.filter(({ claim }) => claim.kind === "targets-met");
  const tallies = length === "full" ? summaries.filter((fact) => !met.includes(fact)) : [];
  const byScope = groupedBy(tallies, ({ claim }) =>
    claim.kind === "rank-tally" ? claim.scope : "",
  );
  return [
    ...met.map((fact) => ({ kind: "summary" as const, of: "targets", facts: [fact] })),
    ...[...byScope].map(([scope, held]) => ({ kind: "summary" as const, of: scope, facts: held })),
  ];
}
