import type { ClaimOf } from "../statement";
import type { Phrases } from "../../wording/phrases";
import type { Voice } from "../../wording/voice";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { streakFacts } from "./find";

export const streak: Statement<"streak"> = {
  kind: "streak",
  find: streakFacts,
  senses: ({ claim }) => ["连续", claim.direction === "rise" ? "增长" : "下降"],
  inSentence: {
    places: {
      streak: {
        said: AT_LENGTH,
        ofHeadlines: USUALLY,
        byValue: true,
        fails: { rank: 6, once: true },
      },
    },
    say: (fact, { voice }) => say(phrasesFor(fact.claim, voice), fact, voice),
  },
};

function phrasesFor({ ofRate, direction }: ClaimOf<"streak">, { inYear }: Voice): Phrases {
  const { rise, fall, riseInYear, fallInYear, rateRise, rateFall } = PHRASES.streak;
  const [up, down] = ofRate
    ? [rateRise, rateFall]
    : inYear
      ? [riseInYear, fallInYear]
      : [rise, fall];
  return direction === "rise" ? up : down;
}
