import type { Fact } from "../../facts/fact";
import type { Sense } from "../../senses";
import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { completionClause } from "../../wording/completionClause";
import { targetsInOrder } from "./targetsInOrder";
import { PHRASES } from "../../wording/phrases";
import { USUALLY, type Statement } from "../statement";
import { targetFacts } from "./find";

export const completion: Statement<"completion"> = {
  kind: "completion",
  find: targetFacts,
  senses: (fact) => [standingOf(fact)],
  inSentence: {
    places: {
      completion: {
        said: USUALLY,
        fails: {
          rank: 2,
          once: true,
          words: (fact) =>
            isLowerBetter(fact) ? PHRASES.problem.beyond : PHRASES.problem.completion,
        },
        concedes: {
          rank: 5,
          words: ({ value }) =>
            value > 1 ? PHRASES.concession.completion : PHRASES.concession.met,
        },
      },
    },
    say: (fact, { voice }) => completionClause(fact, voice),
    together: { each: targetsInOrder },
  },
};

function standingOf(fact: Fact): Sense {
  const { value } = fact;
  if (isLowerBetter(fact)) return value >= 1 ? "控制在以内" : "超出";
  if (value === 1) return "完成";
  return value > 1 ? "超额完成" : "未完成";
}
