import { NO_SENSES } from "../../noSenses";
import type { Statement } from "../statement";
import { leadersFacts } from "./find";

/** Said in a sentence of its own: 分县区看，… */
export const leaders: Statement<"leaders"> = {
  kind: "leaders",
  findFurther: leadersFacts,
  senses: () => NO_SENSES,
};
