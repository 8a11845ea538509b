import { bySign } from "../bySign";
import { OWN_GROUP } from "../../../answers/evidence";
import { rankChangeClause } from "../../wording/changeClauses";
import { PHRASES } from "../../wording/phrases";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { rankChangeFacts } from "./find";
import { rankChangeWords } from "./kind";

export const rankChange: Statement<"rank-change"> = {
  kind: "rank-change",
  findFurther: rankChangeFacts,
  senses: bySign(rankChangeWords.moves),
  inSentence: {
    places: {
      "rank-change": {
        said: USUALLY,
        fails: {
          rank: 15,
          words: () => PHRASES.problem.rankChange,
        },
        concedes: { rank: 6, words: () => PHRASES.concession.rankChange },
      },
      "group-rank-change": { said: USUALLY, ofParts: AT_LENGTH },
    },
    placeOf: ({ scope }) => (scope === OWN_GROUP ? "group-rank-change" : "rank-change"),
    say: (fact, { voice }) => rankChangeClause(fact, voice),
  },
};
