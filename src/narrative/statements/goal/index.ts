import { NO_SENSES } from "../../noSenses";
import type { Statement } from "../statement";
import { goalFacts } from "./find";

export const goal: Statement<"goal"> = {
  kind: "goal",
  find: goalFacts,
  senses: ({ claim }) => (claim.of === "level" ? NO_SENSES : ["增长"]),
};
