import { NO_SENSES } from "../../noSenses";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { ALWAYS, USUALLY, type Statement } from "../statement";
import { withinFacts } from "./find";

export const within: Statement<"within"> = {
  kind: "within",
  findFurther: withinFacts,
  senses: () => NO_SENSES,
  inSentence: {
    places: { within: { said: ALWAYS }, "growth-within": { said: USUALLY } },
    placeOf: ({ basis }) => (basis === "growth" ? "growth-within" : "within"),
    say: (fact, { voice }) => {
      const { within: ofLevel, growthWithin } = PHRASES.standing;
      const { basis, scope } = fact.claim;
      return say(basis === "growth" ? growthWithin : ofLevel, fact, voice, { scope });
    },
  },
};
