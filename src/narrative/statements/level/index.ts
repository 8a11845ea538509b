import { NO_SENSES } from "../../noSenses";
import { levelClause } from "../../wording/levelClause";
import { allOfTotal, restOfTotal } from "./partsOfTotal";
import { ALWAYS, type Statement } from "../statement";
import { gatherRules } from "../gatherRules";
import { caseFacts } from "./findCases";
import { levelFacts } from "./find";
import { leaderFacts } from "./findLeaders";

export const level: Statement<"level"> = {
  kind: "level",
  find: gatherRules(levelFacts, caseFacts),
  findFurther: leaderFacts,
  senses: (fact, at) => (at.form === "all" && fact.value !== 1 ? ["均"] : NO_SENSES),
  inSentence: {
    places: { level: { said: ALWAYS } },
    say: (fact, { clause, voice }) => levelClause(fact, clause, voice),
    together: { all: allOfTotal, rest: restOfTotal },
  },
};
