import { bySign } from "../bySign";
import { movementOf } from "../../facts/movement";
import { countWord } from "../../wording/chineseNumeral";
import { listedFigures } from "../../wording/figuresInOrder";
import { fill } from "../../wording/fill";
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
    together: {
      each: ({ about, behindOthers, counted = about.length }, { turn }) =>
        fill(PACE_PHRASES[(about[0]?.value ?? 0) > 0 ? "upEach" : "downEach"], turn, {
          count: `${PACE_PHRASES[behindOthers ? "last" : "all"][0]}${countWord(counted)}`,
          values: listedFigures(about),
        }),
    },
  },
};
