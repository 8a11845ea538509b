import { bySign } from "../bySign";
import { sayCompared } from "../../wording/sayCompared";
import { movementOf } from "../../facts/movement";
import { monthsText } from "../../wording/periodText";
import { say } from "../../wording/say";
import { USUALLY, type Statement } from "../statement";
import { growthChangeFacts } from "./find";
import { GROWTH_CHANGE_PHRASES } from "./phrases";

export const growthChange: Statement<"growth-change"> = {
  kind: "growth-change",
  phrases: { heading: "增速变化", uses: GROWTH_CHANGE_PHRASES },
  find: growthChangeFacts,
  senses: bySign({ up: "加快", down: "下降" }),
  inSentence: {
    places: { "growth-change": { said: USUALLY, ofParts: ["full"], byValue: true } },
    say: (fact, { voice }) => {
      const { upInYear, downInYear, up, down } = GROWTH_CHANGE_PHRASES;
      const isUp = movementOf(fact) === "up";
      const { since } = fact.claim;
      if (!since) return sayCompared(isUp ? up : down, fact, "amount", voice);
      return say(isUp ? upInYear : downInYear, fact, voice, { period: [monthsText(since)] });
    },
  },
};
