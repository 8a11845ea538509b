import { NO_SENSES } from "../../noSenses";
import type { Statement } from "../statement";
import { rankTallyFacts } from "./find";

export const rankTally: Statement<"rank-tally"> = {
  kind: "rank-tally",
  findFurther: rankTallyFacts,
  senses: ({ claim, value }) => (value === claim.of ? ["均"] : NO_SENSES),
  sumsUp: true,
};

/** Found with how many of them hold which place. */
export const ranked: Statement<"ranked"> = {
  kind: "ranked",
  sumsUp: true,
  senses: () => NO_SENSES,
};
