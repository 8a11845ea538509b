import type { FactOf } from "../statement";
import type { Sense } from "../../senses";
import { sincePeriod } from "../../wording/periodText";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { recordFacts } from "./find";
import { oneRecord } from "./oneRecord";

export const record: Statement<"record"> = {
  kind: "record",
  find: recordFacts,
  senses: ({ claim }) => SENSES[claim.standing],
  inSentence: {
    places: {
      record: { said: AT_LENGTH, ofHeadlines: USUALLY, byValue: true, fails: { rank: 0 } },
    },
    say: (fact, { voice }) => {
      const words = voice.inYear ? IN_YEAR : WORDS;
      const since = [sincePeriod(fact.claim.since, voice)];
      return say(words[fact.claim.standing], fact, voice, { since });
    },
    together: { all: oneRecord },
  },
};

const { record: phrases } = PHRASES;
const WORDS = { high: phrases.high, "equals-high": phrases.equalsHigh, low: phrases.low };
const IN_YEAR = {
  high: phrases.highInYear,
  "equals-high": phrases.equalsHighInYear,
  low: phrases.lowInYear,
};

const SENSES: Readonly<Record<FactOf<"record">["claim"]["standing"], readonly Sense[]>> = {
  high: ["历史新高"],
  "equals-high": ["持平", "历史新高"],
  low: ["历史新低"],
};
