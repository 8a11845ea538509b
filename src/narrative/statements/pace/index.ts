import { bySign } from "../bySign";
import { movementOf } from "../../facts/movement";
import { say } from "../../wording/say";
import { USUALLY, type Statement } from "../statement";
import { paceFacts } from "./find";
import { PACE_PHRASES } from "./phrases";

export const pace: Statement<"pace"> = {
  kind: "pace",
  phrases: { heading: "时间进度", uses: PACE_PHRASES },
  findFurther: paceFacts,
  senses: bySign({ up: "快于", down: "慢于" }),
  inSentence: {
    places: { pace: { said: USUALLY, byValue: true } },
    say: (fact, { voice }) => say(PACE_PHRASES[movementOf(fact)], fact, voice),
  },
};
