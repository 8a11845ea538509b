import type { Observation } from "../../tables/observation";
import type { Claim } from "./fact";
import type { FactRule } from "./factRule";
import { readFact } from "./makeFact";

/** Targets of the coming year, as they stand, with their bounds: 230家以上, 增长20%以上, 提高0.1个百分点. */
export const goalFacts: FactRule = (context) => ({
  facts: context.coming.map((figure) => {
    const { observation } = figure;
    const { setBy, period } = observation;
    const claim: Claim = {
      kind: "goal",
      of: goalOf(observation),
      ...(period && { period }),
      ...(setBy !== undefined && { setBy }),
    };
    return readFact(context, figure, { claim }, observation, [claim.of, setBy ?? ""]);
  }),
  omitted: [],
});

/** A goal sheet may keep the kind in the name, 研发投入增长, or in the unit, 个百分点. */
function goalOf({ measure, unit, indicator }: Observation): Extract<Claim, { kind: "goal" }>["of"] {
  if (measure === "points-target" || unit.base === "points") return "points";
  if (measure === "growth-target") return "growth";
  return unit.base === "ratio" && /(?:增长|增速|增幅)$/.test(indicator) ? "growth" : "level";
}
