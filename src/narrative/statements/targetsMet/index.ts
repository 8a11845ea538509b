import type { Statement } from "../statement";
import { summaryFacts } from "./find";

export const targetsMet: Statement<"targets-met"> = {
  kind: "targets-met",
  findFurther: summaryFacts,
  senses: ({ claim }, { inYear }) => (claim.all ? ["完成", inYear ? "均" : "全面"] : ["完成"]),
  sumsUp: true,
};

/** Found with how many of them are met. */
export const targetsSet: Statement<"targets-set"> = {
  kind: "targets-set",
  senses: () => ["完成"],
  sumsUp: true,
};
