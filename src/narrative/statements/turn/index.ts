import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { ALWAYS, type Statement } from "../statement";
import { turnFacts } from "./find";

export const turn: Statement<"turn"> = {
  kind: "turn",
  find: turnFacts,
  senses: ({ claim }) => [claim.to === "positive" ? "由负转正" : "由正转负"],
  inSentence: {
    places: {
      turn: {
        said: ALWAYS,
        byValue: true,
        fails: { rank: 13 },
      },
    },
    say: (fact, { voice }) => {
      const { profit, loss, positive, negative } = PHRASES.turn;
      const [up, down] = PROFITS.test(fact.indicator) ? [profit, loss] : [positive, negative];
      return say(fact.claim.to === "positive" ? up : down, fact, voice);
    },
  },
};

/** What is above zero is 盈, what is below 亏. */
const PROFITS = /利润|盈余|收益|净利/;
