import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { ALWAYS, USUALLY, type Statement } from "../statement";
import { topFacts } from "./find";

export const top: Statement<"top"> = {
  kind: "top",
  findFurther: topFacts,
  senses: ({ value }) => (value === 1 ? ["首次", "首位"] : ["首次"]),
  inSentence: {
    places: { top: { said: ALWAYS, byValue: true } },
    say: (fact, { voice }) => {
      const { firstOfAll, firstAmong } = PHRASES.standing;
      const phrases = fact.value === 1 ? firstOfAll : firstAmong;
      return say(phrases, fact, voice, { scope: fact.claim.scope });
    },
  },
};

/** Found with the first time among so many. */
export const leading: Statement<"leading"> = {
  kind: "leading",
  senses: () => ["连续", "首位"],
  inSentence: {
    places: { leading: { said: USUALLY, byValue: true } },
    say: (fact, { voice }) =>
      say(PHRASES.standing.leading, fact, voice, { scope: fact.claim.scope }),
  },
};
