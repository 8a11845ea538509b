import type { Fact } from "../facts/fact";
import type { Nodes } from "./fill";
import { sayWhole } from "./names";
import { FIGURE_PHRASES } from "./figurePhrases";
import { say } from "./say";
import type { Voice } from "./voice";

export function shareClause(fact: Fact, voice: Voice): Nodes {
  if (fact.claim.kind !== "share") throw new Error(`Cannot word ${fact.id} as a share`);
  const { of, whole } = fact.claim;
  const { ofTotalRow, ofIndicator, ofTotal, unnamed } = FIGURE_PHRASES.share;
  if (of === "total") return say(ofTotal, fact, voice);
  if (whole === "") return say(unnamed, fact, voice);
  return say(of === "entity" ? ofTotalRow : ofIndicator, fact, voice, {
    whole: [{ type: "name", text: sayWhole(whole) }],
  });
}
