import type { Fact } from "../facts/fact";
import { isScore } from "../facts/kindsOfIndicator";
import { slotOf } from "../outline/claimOrder";
import type { Nodes } from "./fill";
import { PHRASES, type Phrases } from "./phrases";
import { problemSlots } from "./problemSlots";
import { sayCompared } from "./sayCompared";
import type { Voice } from "./voice";

/** What is good and conceded before the bad. */
export function concessionClause(fact: Fact, voice: Voice): Nodes {
  return sayCompared(concessionPhrases(fact, voice), fact, voice, problemSlots(fact, voice));
}

function concessionPhrases(fact: Fact, { inYear }: Voice): Phrases {
  const words = PHRASES.concession;
  const rises = fact.value > 0;
  switch (slotOf(fact)) {
    case "growth":
      if (rises) return inYear ? words.growthInYear : words.growth;
      return inYear ? words.decreaseInYear : words.decrease;
    case "points-change":
      if (!rises) return words.pointsFewer;
      return inYear ? words.pointsInYear : words.points;
    case "change":
      if (isScore(fact)) return words.scoreMore;
      return rises ? words.more : words.fewer;
    case "completion":
      return fact.value > 1 ? words.completion : words.met;
    case "rank-change":
      return words.rankChange;
    default:
      return words.rank;
  }
}
