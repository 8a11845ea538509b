import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { ALWAYS, type Statement } from "../statement";
import { firstFacts } from "./find";

export const first: Statement<"first"> = {
  kind: "first",
  find: firstFacts,
  senses: ({ claim }) => (claim.reached ? ["零的突破"] : ["未完成", "零的突破"]),
  inSentence: {
    places: {
      first: {
        said: ALWAYS,
        byValue: true,
        fails: { rank: 5 },
      },
    },
    say: (fact, { voice }) =>
      say(fact.claim.reached ? PHRASES.first.reached : PHRASES.first.notYet, fact, voice),
  },
};
