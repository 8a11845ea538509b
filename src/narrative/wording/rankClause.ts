import type { Fact } from "../facts/fact";
import { isIndex, isLevelOfField, isRate, isScore } from "../facts/kindsOfIndicator";
import type { Slot } from "../outline/claimOrder";
import { slotOf } from "../outline/claimOrder";
import type { Nodes } from "./fill";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Phrases } from "./phrases";
import { isCountedOut, rankClaimOf, rankSlots } from "./rankWords";
import { say } from "./say";
import type { Voice } from "./voice";

/** A place, saying of what wherever that is not the figure just named: 总量居, 增速居. */
export function rankClause(fact: Fact, before: Fact | undefined, about: Fact, voice: Voice): Nodes {
  const claim = rankClaimOf(fact);
  const { alone, tied, tiedUnnamed, among, tiedAmong, further, furtherTied } = FIGURE_PHRASES.rank;
  if (claim.tiedUnnamed) {
    const basis =
      before && isFurtherPlace(fact, before) ? "" : basisPhrases(fact, before, about)[0];
    return say(tiedUnnamed, fact, voice, rankSlots(claim, voice, basis));
  }
  if (before && isFurtherPlace(fact, before)) {
    const phrases = claim.tiedWith.length > 0 ? furtherTied : further;
    return say(phrases, fact, voice, rankSlots(claim, voice));
  }
  const [plain, shared] =
    isCountedOut(claim) && claim.count !== undefined ? [among, tiedAmong] : [alone, tied];
  const phrases = claim.tiedWith.length > 0 ? shared : plain;
  const basis = basisPhrases(fact, before, about)[0];
  return say(phrases, fact, voice, rankSlots(claim, voice, basis));
}

/** A second place of the same basis right behind the first: 居全省第4位、同组第1位. */
export function isFurtherPlace(fact: Fact, before: Fact): boolean {
  const [claim, other] = [fact.claim, before.claim];
  if (claim.kind !== "rank" || other.kind !== "rank" || claim.basis !== other.basis) return false;
  return !isCountedOut(claim) && !isCountedOut(other);
}

function basisPhrases(fact: Fact, before: Fact | undefined, about: Fact): Phrases {
  const { level, perHead, growth, understood } = FIGURE_PHRASES.rankBasis;
  if (rankClaimOf(fact).basis === "growth") return growth;
  const slot = before && slotOf(before);
  if (slot === undefined || KEEPS_TO_LEVEL.includes(slot)) return understood;
  if (isRate(about) || isScore(about)) return understood;
  if (isLevelOfField(about)) return perHead;
  return isIndex(about) ? understood : level;
}

/** Behind these the reader still has the level itself in mind. */
const KEEPS_TO_LEVEL: readonly Slot[] = [
  "level",
  "rank",
  "rank-change",
  "group-rank",
  "group-rank-change",
];
