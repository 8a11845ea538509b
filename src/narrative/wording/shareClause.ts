import type { Fact } from "../facts/fact";
import type { Nodes } from "./fill";
import { sayWhole } from "../naming/names";
import { BREAKDOWNS } from "../naming/nameTables";
import { FIGURE_PHRASES } from "./figurePhrases";
import { say } from "./say";
import type { Voice } from "./voice";

export function shareClause(fact: Fact, voice: Voice): Nodes {
  if (fact.claim.kind !== "share") throw new Error(`Cannot word ${fact.id} as a share`);
  const { of, whole } = fact.claim;
  const { ofTotalRow, ofIndicator, ofTotal, unnamed } = FIGURE_PHRASES.share;
  if (of === "total") return say(ofTotal, fact, voice);
  if (whole === "") return say(isPart(fact) ? ofTotal : unnamed, fact, voice);
  return say(of === "entity" ? ofTotalRow : ofIndicator, fact, voice, {
    whole: [{ type: "name", text: sayWhole(whole) }],
  });
}

/** A kind of what the sheet divides: 城镇2280.32万人，占70.96%. */
function isPart({ partOf, section }: Fact): boolean {
  return partOf !== undefined || (section !== undefined && BREAKDOWNS.test(section));
}
