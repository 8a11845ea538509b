import type { ClaimedAt, FactOf } from "../statement";
import { NO_SENSES } from "../../noSenses";
import type { Sense } from "../../senses";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import { OWN_GROUP } from "../../../answers/evidence";
import { PHRASES } from "../../wording/phrases";
import { rankClause } from "../../wording/rankClause";
import { onePlace, onePlaceFurther, placesInOrder } from "./placesTogether";
import { isAlone, isCountedOut, rankClaimOf } from "../../facts/rankClaim";
import { ALWAYS, AT_LENGTH, USUALLY, type Statement } from "../statement";
import { rankFacts } from "./find";

export const rank: Statement<"rank"> = {
  kind: "rank",
  find: rankFacts,
  senses: sensesOfRank,
  inSentence: {
    places: {
      "growth-rank": { said: USUALLY },
      "group-growth-rank": { said: USUALLY, ofParts: AT_LENGTH },
      rank: {
        said: ALWAYS,
        fails: { rank: 14, words: placeWords },
        concedes: { rank: 4, words: placeWords },
      },
      /** A low place in a group of a few is no bad news: the place among all tells more. */
      "group-rank": { said: USUALLY, ofParts: AT_LENGTH },
    },
    placeOf: ({ basis, scope }) => {
      const place = basis === "growth" ? "growth-rank" : "rank";
      return scope === OWN_GROUP ? `group-${place}` : place;
    },
    say: (fact, { clause, voice }) => rankClause(fact, clause, voice),
    together: { all: onePlace, each: placesInOrder, further: onePlaceFurther },
  },
};

/** 在8个县中与青川县并列第1位: who shares it is said of a good place that is conceded, too. */
function placeWords(fact: Fact): Phrases {
  const { rank: alone, rankTied, rankTiedUnnamed, rankAmong, rankTiedAmong } = PHRASES.problem;
  const claim = rankClaimOf(fact);
  if (claim.tiedUnnamed) return rankTiedUnnamed;
  const tied = claim.tiedWith.length > 0;
  if (isCountedOut(claim)) return tied ? rankTiedAmong : rankAmong;
  return tied ? rankTied : alone;
}

/** Shared with others; among problems, how low it is. */
function sensesOfRank(
  { claim }: FactOf<"rank">,
  { role, thresholds }: ClaimedAt,
): readonly Sense[] {
  const isTied = !isAlone(claim);
  if (role !== "fails") return isTied ? ["并列"] : NO_SENSES;
  const place = claim.fromEnd ?? Infinity;
  const isLast = place === 1 || place <= thresholds.lastPlacesCounted;
  return [...(isTied ? (["并列"] as const) : NO_SENSES), isLast ? "末位" : "靠后"];
}
