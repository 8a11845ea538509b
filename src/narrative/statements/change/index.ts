import { bySign } from "../bySign";
import type { Fact } from "../../facts/fact";
import type { Phrases } from "../../wording/phrases";
import { isScore } from "../../../answers/kindsOfIndicator";
import { changeClause } from "../../wording/changeClauses";
import { PHRASES } from "../../wording/phrases";
import { USUALLY, type Statement } from "../statement";
import { changeFacts } from "./find";
import { changeWords } from "./kind";

export const change: Statement<"change"> = {
  kind: "change",
  find: changeFacts,
  senses: bySign(changeWords.moves),
  inSentence: {
    places: {
      change: {
        said: USUALLY,
        fails: {
          rank: 12,
          once: true,
          words: failing,
        },
        concedes: { rank: 3, words: conceding },
      },
    },
    say: (fact, { voice }) => changeClause(fact, voice),
  },
};

function failing(fact: Fact): Phrases {
  const { scoreUp, scoreDown, more, fewer } = PHRASES.problem;
  const [up, down] = isScore(fact) ? [scoreUp, scoreDown] : [more, fewer];
  return fact.value > 0 ? up : down;
}

function conceding(fact: Fact): Phrases {
  const { scoreMore, more, fewer } = PHRASES.concession;
  if (isScore(fact)) return scoreMore;
  return fact.value > 0 ? more : fewer;
}
