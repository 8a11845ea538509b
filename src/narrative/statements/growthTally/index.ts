import type { Statement } from "../statement";
import { growthTallyFacts } from "./find";

export const growthTally: Statement<"growth-tally"> = {
  kind: "growth-tally",
  findFurther: growthTallyFacts,
  senses: ({ claim }) => (claim.all ? ["增长", "均"] : ["增长"]),
  sumsUp: true,
};

/** Found with how many of them grew. */
export const growthCounted: Statement<"growth-counted"> = {
  kind: "growth-counted",
  senses: () => ["增长"],
  sumsUp: true,
};
