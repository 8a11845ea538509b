import type { Fact } from "../facts/fact";
import {
  changeClause,
  growthClause,
  pointsClause,
  rankChangeClause,
  shareChangeClause,
} from "./changeClauses";
import { completionClause } from "./completionClause";
import { contributionClause, progressClause } from "./contributionClause";
import type { Nodes } from "./fill";
import { gapClause } from "./gapClause";
import { historyClause } from "./historyClause";
import { levelClause, type LevelPlace } from "./levelClause";
import { PHRASES } from "./phrases";
import { rankClause } from "./rankClause";
import { say } from "./say";
import { shareClause } from "./shareClause";
import { standingClause } from "./standingClause";
import type { Voice } from "./voice";

/** The words of one claim; `before` is the claim said just before it. */
export function claimClause(
  fact: Fact,
  place: LevelPlace,
  before: Fact | undefined,
  voice: Voice,
): Nodes {
  const about = place.member.facts[0] ?? fact;
  switch (fact.claim.kind) {
    case "level":
      return levelClause(fact, place, voice);
    case "growth":
      return growthClause(fact, before?.claim.kind === "change", voice);
    case "change":
      return changeClause(fact, voice);
    case "points-change":
      return pointsClause(fact, voice);
    case "share":
      return shareClause(fact, voice);
    case "share-change":
      return shareChangeClause(fact, before, voice);
    case "per-capita":
      return say(PHRASES.perCapita.amount, fact, voice);
    case "progress":
      return progressClause(fact, voice);
    case "contribution":
    case "pull":
      return contributionClause(fact, before, voice);
    case "rank":
      return rankClause(fact, before, about, voice);
    case "rank-change":
      return rankChangeClause(fact, voice);
    case "gap":
      return gapClause(fact, before, voice);
    case "completion":
      return completionClause(fact, voice);
    case "record":
    case "streak":
    case "average-growth":
    case "first":
    case "turn":
    case "multiple":
      return historyClause(fact, voice);
    case "funnel":
    case "top":
    case "within":
    case "leading":
    case "exclusive":
      return standingClause(fact, voice);
    case "targets-met":
    case "targets-set":
    case "ranked":
    case "rank-tally":
    case "coverage":
    case "goal":
      throw new Error(`Cannot word ${fact.id} among achievements`);
  }
}
