import type { Statement } from "../statement";
import { summaryFacts } from "./find";
import { targetsMetWords, targetsSetWords } from "./kind";

export const targetsMet: Statement<"targets-met"> = {
  kind: "targets-met",
  words: targetsMetWords,
  findFurther: summaryFacts,
  senses: ({ claim }, { inYear }) => (claim.all ? ["完成", inYear ? "均" : "全面"] : ["完成"]),
  sumsUp: true,
};

/** Found with how many of them are met. */
export const targetsSet: Statement<"targets-set"> = {
  kind: "targets-set",
  words: targetsSetWords,
  senses: () => ["完成"],
  sumsUp: true,
};
