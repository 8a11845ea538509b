import type { Fact } from "../facts/fact";
import { quantityOf } from "./evidenceOf";
import { fill, type Nodes } from "./fill";
import { sayWhole } from "./names";
import { FIGURE_PHRASES } from "./figurePhrases";
import type { Voice } from "./voice";

export function shareClause(fact: Fact, voice: Voice): Nodes {
  if (fact.claim.kind !== "share") throw new Error(`Cannot word ${fact.id} as a share`);
  const { of, whole } = fact.claim;
  const { ofTotalRow, ofIndicator, ofTotal, unnamed } = FIGURE_PHRASES.share;
  const value: Nodes = [quantityOf(fact)];
  if (of === "total") return fill(ofTotal, voice.turn, { value });
  if (whole === "") return fill(unnamed, voice.turn, { value });
  const slots = { value, whole: [{ type: "name" as const, text: sayWhole(whole) }] };
  return fill(of === "entity" ? ofTotalRow : ofIndicator, voice.turn, slots);
}
