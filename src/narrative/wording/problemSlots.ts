import type { Fact } from "../facts/fact";
import { targetQuantity } from "./evidenceOf";
import type { Slots } from "./fill";
import { sayBenchmarkOf } from "./gapClause";
import { rankSlots } from "./rankWords";
import type { Voice } from "./voice";

/** What the phrases about problems may need besides the figure itself. */
export function problemSlots(fact: Fact, voice: Voice): Slots {
  const { claim } = fact;
  if (claim.kind === "rank") return rankSlots(fact, voice);
  if (claim.kind === "completion") return { target: [targetQuantity(fact)] };
  if (claim.kind !== "gap") return {};
  return { benchmark: [{ type: "name", text: sayBenchmarkOf(claim) }] };
}
