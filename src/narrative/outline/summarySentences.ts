import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import type { Length, SummarySentence } from "./outline";

/**
 * What many facts come to, behind the headline figures: targets met and places of scores in every text of some length,
 * places of other indicators in the full one.
 */
export function summarySentences(
  summaries: readonly Fact[],
  length: Length,
): readonly SummarySentence[] {
  const targets = summaries.filter(({ claim: { kind } }) => TARGETS.includes(kind));
  const rankings = summaries.filter(
    ({ claim }) => claim.kind === "ranked" && (length === "full" || claim.ofScores),
  );
  return [
    ...(targets.length > 0 ? [{ kind: "summary" as const, of: "targets", facts: targets }] : []),
    ...[...groupedBy(rankings, indicatorsOf).values()].map((alike): SummarySentence => {
      const scopes = alike.map(scopeOf);
      const tallies = scopes.flatMap((scope) => summaries.filter((fact) => isTallyIn(fact, scope)));
      return { kind: "summary", of: scopes.join(" "), facts: tallies };
    }),
  ];
}

/** The same indicators ranked in two scopes are spoken of in one sentence. */
function indicatorsOf({ claim }: Fact): string {
  return claim.kind === "ranked" ? JSON.stringify(claim.indicators) : "";
}

function scopeOf({ claim }: Fact): string {
  return claim.kind === "ranked" ? claim.scope : "";
}

/** 8项主要指标全部实现增长: what a text of many figures opens with. */
export function growthSentence(summaries: readonly Fact[]): SummarySentence | undefined {
  const facts = summaries.filter(({ claim: { kind } }) => GROWN.includes(kind));
  return facts.length > 0 ? { kind: "summary", of: "growth", opensText: true, facts } : undefined;
}

const GROWN: readonly Fact["claim"]["kind"][] = ["growth-counted", "growth-tally"];

const TARGETS: readonly Fact["claim"]["kind"][] = ["targets-set", "targets-met"];

function isTallyIn({ claim }: Fact, scope: string): boolean {
  return (claim.kind === "ranked" || claim.kind === "rank-tally") && claim.scope === scope;
}
