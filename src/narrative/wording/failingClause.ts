import type { Fact } from "../facts/fact";
import { isAdditive, isLowerBetter, isScore } from "../facts/kindsOfIndicator";
import { slotOf } from "../outline/claimOrder";
import { chineseNumeral } from "./chineseNumeral";
import { degreeOf } from "./degree";
import type { Nodes } from "./fill";
import { historyClause, isHistory } from "./historyClause";
import { PHRASES, type Phrases } from "./phrases";
import { problemSlots } from "./problemSlots";
import { isCountedOut, rankClaimOf } from "./rankWords";
import { say } from "./say";
import { sayCompared } from "./sayCompared";
import type { Voice } from "./voice";

/** One piece of bad news; behind others, a place says what it is the place of. */
export function failingClause(fact: Fact, before: Fact | undefined, voice: Voice): Nodes {
  if (isHistory(fact.claim)) return historyClause(fact, voice);
  const { level, understood } = PHRASES.rankBasis;
  const [basis] = before && isOfAmount(fact) ? level : understood;
  const slots = problemSlots(fact, voice, basis);
  const words = sayCompared(failingPhrases(fact, before, voice), fact, voice, slots);
  return fact.claim.kind === "rank" ? [...words, ...howLow(fact, voice)] : words;
}

function isOfAmount({ indicator, operands }: Fact): boolean {
  const subject = operands.find(({ role }) => role === "subject");
  return subject !== undefined && isAdditive({ indicator, unit: subject.unit });
}

/** At the end of all, or near it, that is said; further up nobody counts from the end, and the place is a low one. */
function howLow(fact: Fact, voice: Voice): Nodes {
  const { low, last, fromEnd } = PHRASES.problem;
  const { lastPlacesCounted } = voice.settings.thresholds;
  const place = rankClaimOf(fact).fromEnd ?? Infinity;
  const phrases = place === 1 ? last : place <= lastPlacesCounted ? fromEnd : low;
  return say(phrases, fact, voice, { ordinal: chineseNumeral(place) });
}

function failingPhrases(
  fact: Fact,
  before: Fact | undefined,
  { inYear, settings }: Voice,
): Phrases {
  const words = PHRASES.problem;
  const rises = fact.value > 0;
  switch (slotOf(fact)) {
    case "completion":
      return isLowerBetter(fact) ? words.beyond : words.completion;
    case "target-gap":
      if (rises) return words.rateBeyond;
      if (isScore(fact)) return words.scoreShort;
      return before?.claim.kind === "completion" ? words.stillShort : words.short;
    case "growth-target":
      return words.growthShort;
    case "points-target":
      return words.pointsShort;
    case "growth":
      if (degreeOf(fact, settings.thresholds) === "large") {
        const { largeUp, largeDown, largeUpInYear, largeDownInYear } = words;
        if (rises) return inYear ? largeUpInYear : largeUp;
        return inYear ? largeDownInYear : largeDown;
      }
      if (rises) return inYear ? words.upInYear : words.up;
      return inYear ? words.downInYear : words.down;
    case "points-change":
      if (rises) return inYear ? words.pointsUpInYear : words.pointsUp;
      return inYear ? words.pointsDownInYear : words.pointsDown;
    case "change":
      if (isScore(fact)) return rises ? words.scoreUp : words.scoreDown;
      return rises ? words.more : words.fewer;
    case "growth-gap":
      if (fact.claim.kind === "gap" && fact.claim.against === "indicator") {
        return words.indicatorBelow;
      }
      return rises ? words.growthAbove : words.growthBelow;
    case "rank-change":
      return words.rankChange;
    default:
      return rankPhrases(fact);
  }
}

function rankPhrases(fact: Fact): Phrases {
  const { rank, rankTied, rankTiedUnnamed, rankAmong, rankTiedAmong } = PHRASES.problem;
  const claim = rankClaimOf(fact);
  if (claim.tiedUnnamed) return rankTiedUnnamed;
  const tied = claim.tiedWith.length > 0;
  if (isCountedOut(claim)) return tied ? rankTiedAmong : rankAmong;
  return tied ? rankTied : rank;
}
