import type { Cells } from "../../../answers/sharedOperands";
import { PLACE } from "../../../quantity/unit";
import type { Observation } from "../../../tables/observation";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { NOTHING, type Findings } from "../../facts/factRule";
import { factIdentity } from "../../facts/factTopic";
import { makeFact } from "../../facts/makeFact";
import { tableIdentity } from "../../facts/tableIdentity";
import { leaderFact } from "../level/leaderFact";

/** To name three of four would name nearly all. */
export const FEWEST_MEMBERS = 5;

type Told = Omit<Extract<Fact["claim"], { kind: "leaders" }>, "kind" | "leadsIn">;

/** The ranking, and the figures of the members that it names, in their order. */
export function tellLeaders(
  context: FactContext,
  named: readonly Observation[],
  how: Told,
  cells: Required<Cells>,
): Findings {
  const [first] = named;
  if (!first) return NOTHING;
  const scope = `${tableIdentity(context.reading, first.table)} ${how.basis}`;
  const claim = { kind: "leaders", ...how, leadsIn: scope } as const;
  const body = { value: 1, unit: PLACE, decimals: 0, rule: "rank", ...cells, claim } as const;
  const fact: Fact = {
    ...makeFact(context, first, body, [scope]),
    ...factIdentity("leaders", first.indicator, context.subject, context.period, [scope]),
  };
  return {
    facts: [fact, ...named.map((row) => leaderFact(context, row, fact, scope))],
    omitted: [],
  };
}
