import type { Unit } from "../../quantity/unit";
import type { Cells } from "../../answers/sharedOperands";
import type { Claim, Fact } from "./fact";
import type { FactContext } from "./factContext";
import { factIdentity } from "./factTopic";

const ITEMS: Unit = { symbol: "项", base: "项", factor: 1 };

/** So many 项 of the subject's indicators or targets: a fact about none of them, which rests on the cells of all. */
export function countOfItems(
  { subject, period }: FactContext,
  claim: Extract<
    Claim,
    {
      kind:
        "targets-set" | "targets-met" | "ranked" | "rank-tally" | "growth-counted" | "growth-tally";
    }
  >,
  value: number,
  { operands, shared }: Cells,
  particulars: readonly string[] = [],
): Fact {
  const isAchieved = claim.kind === "targets-met" || claim.kind === "rank-tally";
  return {
    ...factIdentity(claim.kind, "", subject, period, particulars),
    indicator: "",
    entity: subject,
    ...(period && { period }),
    value,
    unit: ITEMS,
    decimals: 0,
    rule: claim.kind,
    operands,
    ...(shared && { shared }),
    claim,
    polarity: isAchieved ? "good" : "neutral",
  };
}
