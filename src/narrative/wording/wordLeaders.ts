import { SELF } from "../../tables/observation";
import type { Fact } from "../facts/fact";
import type { LeadersSentence, Ranking } from "../outline/outline";
import { evidenceOf, quantityOf } from "./evidenceOf";
import { fill, joinNodes, joinText, text, type Nodes } from "./fill";
import { nameOf } from "./names";
import { PHRASES } from "./phrases";
import type { Voice } from "./voice";

/** The first three of each ranking with their figures; that they are the first rests on everybody's cells. */
export function wordLeaders({ scope, rankings }: LeadersSentence, voice: Voice): Nodes {
  const { opening, first, further } = PHRASES.leaders;
  const lead = scope === "" ? [] : fill(opening, 0, { scope });
  const told = rankings.map((ranking, index) =>
    fill(index === 0 ? first : further, voice.turn, {
      name: [nameOf(ranking.rank.indicator)],
      leaders: wordRanking(ranking, voice),
    }),
  );
  return joinText([...lead, ...joinNodes(told, "；"), ...text("。")]);
}

function wordRanking({ rank, leaders }: Ranking, voice: Voice): Nodes {
  return joinNodes(
    leaders.map((leader) => wordLeader(leader, rank, voice)),
    "、",
  );
}

function wordLeader(leader: Fact, rank: Fact, voice: Voice): Nodes {
  const name = leader.entity === SELF ? voice.ownName : leader.entity;
  return fill(PHRASES.leaders.leader, voice.turn, {
    name: [{ type: "name", text: name, claims: [evidenceOf(rank)] }],
    value: [quantityOf(leader)],
  });
}
