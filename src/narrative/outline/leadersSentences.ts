import type { Fact } from "../facts/fact";
import type { LeadersSentence, Member, Ranking } from "./outline";

/** Who leads the rankings of these indicators: one sentence a scope. Parts of totals are passed over. */
export function leadersSentences(
  theme: string,
  members: readonly Member[],
  figures: readonly Fact[],
): readonly LeadersSentence[] {
  const byScope = new Map<string, Ranking[]>();
  for (const { facts: told, part } of members) {
    for (const rank of part ? [] : told) {
      if (rank.rule !== "rank" || rank.claim.kind !== "rank") continue;
      const { scope } = rank.claim;
      const leaders = leadersOf(rank, scope, figures);
      if (leaders.length === 0) continue;
      byScope.set(scope, [...(byScope.get(scope) ?? []), { rank, leaders }]);
    }
  }
  return [...byScope].map(([scope, rankings]) => ({ kind: "leaders", theme, scope, rankings }));
}

function leadersOf(rank: Fact, scope: string, figures: readonly Fact[]): readonly Fact[] {
  return figures.filter(
    ({ indicator, claim }) =>
      indicator === rank.indicator && claim.kind === "level" && claim.leadsIn === scope,
  );
}
