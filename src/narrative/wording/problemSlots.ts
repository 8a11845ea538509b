import type { Fact } from "../facts/fact";
import { aimWords } from "./aimWords";
import { targetQuantity } from "./evidenceOf";
import type { Slots } from "./fill";
import { sayBenchmarkOf } from "./gapClause";
import { rankSlots } from "./rankWords";
import type { Voice } from "./voice";

/** What the phrases about problems may need besides the figure itself; `basis` is what a place is the place of. */
export function problemSlots(fact: Fact, voice: Voice, basis = ""): Slots {
  const { claim } = fact;
  if (claim.kind === "rank") return rankSlots(claim, voice, basis);
  if (claim.kind === "completion") return { target: [targetQuantity(fact)], aim: aimWords(fact) };
  if (claim.kind !== "gap") return {};
  if (claim.against === "target") {
    const isKnown = fact.operands.some(({ role }) => role === "target");
    return { ...(isKnown && { target: [targetQuantity(fact)] }), aim: aimWords(fact) };
  }
  return { benchmark: [{ type: "name", text: sayBenchmarkOf(claim) }] };
}
