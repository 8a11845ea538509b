import { operand } from "../../../answers/operand";
import type { Observation } from "../../../tables/observation";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { factIdentity } from "../../facts/factTopic";

/** The figure of one who leads a ranking, told beside it. */
export function leaderFact(
  context: FactContext,
  { indicator, entity, value, unit, decimals, measure, counting, ...row }: Observation,
  { section }: Fact,
  scope: string,
): Fact {
  const kind = measure === "growth" ? "growth" : "level";
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
    claim:
      kind === "growth"
        ? { kind, stored: true, leadsIn: scope }
        : { kind, leadsIn: scope, ...(counting && { counting }) },
    polarity: "neutral",
  };
}
