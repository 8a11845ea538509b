import { bySign } from "../bySign";
import { sincePeriod } from "../../wording/periodText";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { AT_LENGTH, type Statement } from "../statement";
import { averageGrowthFacts } from "./find";

export const averageGrowth: Statement<"average-growth"> = {
  kind: "average-growth",
  find: averageGrowthFacts,
  senses: bySign({ up: "增长", down: "下降" }),
  inSentence: {
    places: { "average-growth": { said: AT_LENGTH, ofParts: [] } },
    say: (fact, { voice }) => {
      const { up, down, flat } = PHRASES.averageGrowth;
      const phrases = fact.value === 0 ? flat : fact.value > 0 ? up : down;
      return say(phrases, fact, voice, { since: [sincePeriod(fact.claim.since, voice)] });
    },
  },
};
