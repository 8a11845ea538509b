import { bySign } from "../bySign";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import { pointsClause } from "../../wording/changeClauses";
import { PHRASES } from "../../wording/phrases";
import { ALWAYS, type Statement } from "../statement";
import { pointsChangeFacts } from "./find";
import { pointsInOrder } from "./pointsInOrder";
import { pointsChangeWords } from "./kind";

export const pointsChange: Statement<"points-change"> = {
  kind: "points-change",
  find: pointsChangeFacts,
  senses: bySign(pointsChangeWords.moves),
  inSentence: {
    places: {
      "points-change": {
        said: ALWAYS,
        fails: {
          rank: 10,
          once: true,
          words: failing,
        },
        concedes: { rank: 2, words: conceding },
      },
    },
    say: (fact, { voice }) => pointsClause(fact, voice),
    together: { each: pointsInOrder },
  },
};

function failing({ value }: Fact): Phrases {
  const { pointsUp, pointsDown } = PHRASES.problem;
  return value > 0 ? pointsUp : pointsDown;
}

function conceding({ value }: Fact): Phrases {
  const { points, pointsFewer } = PHRASES.concession;
  return value > 0 ? points : pointsFewer;
}
