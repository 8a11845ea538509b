import { NO_SENSES } from "../../noSenses";
import { contributionClause } from "../../wording/contributionClause";
import { AT_LENGTH, type Statement } from "../statement";
import { contributionFacts } from "./find";

export const contribution: Statement<"contribution"> = {
  kind: "contribution",
  findFurther: contributionFacts,
  senses: () => ["增长"],
  inSentence: {
    places: { contribution: { said: AT_LENGTH, byValue: true } },
    say: (fact, { before, voice }) => contributionClause(fact, before, voice),
  },
};

/** Found with the contribution. */
export const pull: Statement<"pull"> = {
  kind: "pull",
  senses: ({ value }) => (value < 0 ? NO_SENSES : ["增长"]),
  inSentence: {
    places: { pull: { said: AT_LENGTH, byValue: true } },
    say: (fact, { before, voice }) => contributionClause(fact, before, voice),
  },
};
