import { OWN_GROUP, type Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { placeAmong } from "../../../answers/ranking";
import { leaderFact } from "./leaderFact";

/** The figures of the first three of every computed ranking, where each of these places has one holder. */
export const leaderFacts: FactRule = (context, found) =>
  gather(found, (fact) => {
    const { claim, rule } = fact;
    const { fewestForLeaders } = context.settings.thresholds;
    if (rule !== "rank" || claim.kind !== "rank") return NOTHING;
    if (claim.scope === OWN_GROUP || (claim.count ?? 0) < fewestForLeaders) return NOTHING;
    return { facts: leadersOf(context, fact), omitted: [] } satisfies Findings;
  });

function leadersOf(context: FactContext, fact: Fact): readonly Fact[] {
  const subject = fact.operands.find(({ role }) => role === "subject");
  const own = context.field.at(subject?.cell);
  const found = own && placeAmong(context.field, own, context.settings.thresholds);
  const scope = fact.claim.kind === "rank" ? `${fact.claim.scope} ${fact.claim.basis}` : "";
  return found?.ok ? found.value.leaders.map((row) => leaderFact(context, row, fact, scope)) : [];
}
