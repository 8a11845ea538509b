import { PHRASES } from "../../wording/phrases";
import { say } from "../../wording/say";
import { USUALLY, type Statement } from "../statement";
import { exclusiveFacts } from "./find";

export const exclusive: Statement<"exclusive"> = {
  kind: "exclusive",
  find: exclusiveFacts,
  senses: () => ["唯一"],
  inSentence: {
    places: { exclusive: { said: USUALLY, byValue: true } },
    say: (fact, { voice }) => say(PHRASES.standing.only, fact, voice, { scope: fact.claim.scope }),
  },
};
