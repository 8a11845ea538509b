import { NO_SENSES } from "../../noSenses";
import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { AT_LENGTH, USUALLY, type Statement } from "../statement";
import { perCapitaFacts } from "./find";

export const perCapita: Statement<"per-capita"> = {
  kind: "per-capita",
  find: perCapitaFacts,
  senses: () => NO_SENSES,
  inSentence: {
    places: { "per-capita": { said: USUALLY, ofParts: AT_LENGTH } },
    say: (fact, { voice }) => say(PHRASES.perCapita.amount, fact, voice),
  },
};
