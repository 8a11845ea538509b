import type { Fact } from "../facts/fact";
import { groupedBy } from "../../groupedBy";
import { leadInGrowth } from "../../answers/leadInGrowth";
import { MEMBERS_THEME } from "./themes";
import type { LeadersSentence, Length, Member, Ranking } from "./outline";

/** The facts by which somebody leads a ranking. */
export type LeadersOf = (rank: Fact, scope: string) => readonly Fact[];

/** Who leads the rankings these indicators stand in: one sentence a scope. Parts of totals are passed over. */
export function leadersSentences(
  theme: string,
  members: readonly Member[],
  leadersOf: LeadersOf,
): readonly LeadersSentence[] {
  const byScope = new Map<string, Ranking[]>();
  for (const { facts: told, part } of members) {
    for (const rank of part ? [] : told) {
      if (rank.rule !== "rank" || rank.claim.kind !== "rank") continue;
      const { scope, basis } = rank.claim;
      const leaders = leadersOf(rank, `${scope} ${basis}`);
      if (leaders.length > 0 && (basis !== "growth" || leadInGrowth(rank, leaders)))
        byScope.set(scope, [...(byScope.get(scope) ?? []), { rank, leaders }]);
    }
  }
  return [...byScope].map(([scope, rankings]) => ({ kind: "leaders", theme, scope, rankings }));
}

/** Who leads among the subject's own members: a few rankings a sentence; the first alone where the text is not full. */
export function membersSentences(
  rankings: readonly Fact[],
  leadersOf: LeadersOf,
  length: Length,
): readonly LeadersSentence[] {
  const byNoun = groupedBy(rankings, ({ claim }) =>
    claim.kind === "leaders" ? claim.peerNoun : "",
  );
  return [...byNoun].flatMap(([among, ranks]) => {
    const told = ranks.map((rank): Ranking => ({
      rank,
      leaders: leadersOf(rank, leadIn(rank)),
    }));
    const sentences = Array.from({ length: Math.ceil(told.length / A_SENTENCE) }, (_, at) =>
      told.slice(at * A_SENTENCE, (at + 1) * A_SENTENCE),
    );
    return (length === "full" ? sentences : sentences.slice(0, 1)).map(
      (together, at): LeadersSentence => ({
        kind: "leaders",
        theme: MEMBERS_THEME,
        scope: `${among} ${at}`,
        among: at === 0 ? among : "",
        rankings: together,
      }),
    );
  });
}

const A_SENTENCE = 4;

function leadIn({ claim }: Pick<Fact, "claim">): string {
  return ("leadsIn" in claim && claim.leadsIn) || "";
}

/** Sorted out once for all rankings: to search the leaders of all for each takes time by the square of the tables. */
export function leadersIn(figures: readonly Fact[]): LeadersOf {
  const byRanking = groupedBy(figures.filter(leads), ({ indicator, counting, claim }) =>
    rankingKey(indicator, counting, leadIn({ claim })),
  );
  return ({ indicator, counting }, scope) =>
    byRanking.get(rankingKey(indicator, counting, scope)) ?? [];
}

function leads({ claim }: Fact): boolean {
  return "leadsIn" in claim && claim.leadsIn !== undefined && claim.kind !== "leaders";
}

function rankingKey(indicator: string, counting: Fact["counting"], scope: string): string {
  return JSON.stringify([indicator, counting ?? "", scope]);
}
