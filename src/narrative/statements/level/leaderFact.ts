import { operand } from "../../../answers/operand";
import type { Counting, Observation } from "../../../tables/observation";
import type { Claim, Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { factIdentity } from "../../facts/factTopic";

/** The figure of one who leads a ranking, told beside it. */
export function leaderFact(
  context: FactContext,
  { indicator, entity, value, unit, decimals, measure, counting, ...row }: Observation,
  { section }: Fact,
  scope: string,
): Fact {
  const kind = measure === "growth" || measure === "completion" ? measure : "level";
  return {
    ...factIdentity(kind, indicator, entity, context.period, ["leader", scope]),
    indicator,
    entity,
    ...(context.period && { period: context.period }),
    ...(section !== undefined && { section }),
    ...(counting && { counting }),
    value,
    unit,
    decimals,
    rule: "read",
    operands: [
      operand("value", { indicator, entity, value, unit, decimals, measure, ...row }, true),
    ],
    claim: claimOf(kind, scope, counting),
    polarity: "neutral",
  };
}

function claimOf(
  kind: "level" | "growth" | "completion",
  leadsIn: string,
  counting: Counting | undefined,
): Claim {
  switch (kind) {
    case "growth":
      return { kind, stored: true, leadsIn };
    case "completion":
      return { kind, leadsIn };
    case "level":
      return { kind, leadsIn, ...(counting && { counting }) };
  }
}
