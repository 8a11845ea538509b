import type { Observation } from "../../tables/observation";
import { OWN_GROUP, type Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { factId, operand } from "./makeFact";
import { placeAmong } from "./ranking";

/** The figures of the first three of every computed ranking by level, where each of these places has one holder. */
export const leaderFacts: FactRule = (context, found) =>
  gather(found, (fact) => {
    const { claim, rule } = fact;
    const { fewestForLeaders } = context.settings.thresholds;
    if (rule !== "rank" || claim.kind !== "rank" || claim.basis !== "level") return NOTHING;
    if (claim.scope === OWN_GROUP || (claim.count ?? 0) < fewestForLeaders) return NOTHING;
    return { facts: leadersOf(context, fact), omitted: [] } satisfies Findings;
  });

function leadersOf(context: FactContext, fact: Fact): readonly Fact[] {
  const subject = fact.operands.find(({ role }) => role === "subject");
  const own = context.field(fact.indicator, "level").find(({ cell }) => cell === subject?.cell);
  const found = own && placeAmong(context.field, own, context.settings.thresholds);
  return found?.ok ? found.value.leaders.map((row) => levelOf(context, row, fact)) : [];
}

function levelOf(context: FactContext, row: Observation, { section, claim }: Fact): Fact {
  const { indicator, entity, value, unit, decimals } = row;
  const scope = claim.kind === "rank" ? claim.scope : "";
  return {
    id: factId("level", indicator, entity, context.period, ["leader", scope]),
    indicator,
    entity,
    ...(context.period && { period: context.period }),
    ...(section !== undefined && { section }),
    value,
    unit,
    decimals,
    rule: "read",
    operands: [operand("value", row, true)],
    claim: { kind: "level", leadsIn: scope },
    polarity: "neutral",
  };
}
