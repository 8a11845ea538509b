import { NO_SENSES } from "../../noSenses";
import { progressClause } from "../../wording/contributionClause";
import { USUALLY, type Statement } from "../statement";
import { progressFacts } from "./find";

export const progress: Statement<"progress"> = {
  kind: "progress",
  find: progressFacts,
  senses: ({ value }) => (value === 1 ? ["持平"] : NO_SENSES),
  inSentence: {
    places: { progress: { said: USUALLY } },
    say: (fact, { voice }) => progressClause(fact, voice),
  },
};
