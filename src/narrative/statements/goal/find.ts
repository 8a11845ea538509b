import { convert } from "../../../quantity/convert";
import type { Observation } from "../../../tables/observation";
import type { Claim } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, type FactRule, type Findings } from "../../facts/factRule";
import { isLowerBetter, judgedByTarget } from "../../../answers/kindsOfIndicator";
import { actualLevels, ownFigure } from "../../../answers/levels";
import { omission, readFact } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";

/**
 * Targets of the coming year, as they stand, with their bounds: 230家以上, 增长20%以上, 提高0.1个百分点. A goal that asks for
 * less than has been reached is said as it stands, and reported.
 */
export const goalFacts: FactRule = (context) =>
  gather(context.coming, (goal) => goalOf(context, goal));

function goalOf(context: FactContext, figure: OwnFigure): Findings {
  const { observation } = figure;
  const { setBy, period, indicator, writtenAs } = observation;
  const claim: Claim = {
    kind: "goal",
    of: kindOf(observation),
    ...(period && { period }),
    ...(setBy !== undefined && { setBy }),
    ...(writtenAs !== undefined && { calledAs: writtenAs }),
  };
  const fact = readFact(context, figure, { claim }, observation, [claim.of, setBy ?? ""]);
  const reached = claim.of === "level" ? reachedBeyond(context, observation) : undefined;
  const problem = { code: "goal-below-base" as const };
  return {
    facts: [fact],
    omitted: reached
      ? [omission(context, "goal", indicator, problem, [observation, reached.observation])]
      : [],
  };
}

/** The level of this year where it is better already than the goal asks; new things are counted from naught each year. */
function reachedBeyond(context: FactContext, goal: Observation): OwnFigure | undefined {
  const { indicator, counting, value, unit } = goal;
  const level = ownFigure(actualLevels(context), "level", indicator, counting);
  if (!level || level.observation.qualifier || level.observation.counting === "new")
    return undefined;
  const asked = convert(value, unit, level.observation.unit);
  if (!asked.ok) return undefined;
  const { value: reached } = level.observation;
  const isBeyond = isLowerBetter(judgedByTarget(goal, goal))
    ? asked.value > reached
    : asked.value < reached;
  return isBeyond ? level : undefined;
}

/** A goal sheet may keep the kind in the name, 研发投入增长, or in the unit, 个百分点. */
function kindOf({ measure, unit, indicator }: Observation): Extract<Claim, { kind: "goal" }>["of"] {
  if (measure === "points-target" || unit.base === "points") return "points";
  if (measure === "growth-target") return "growth";
  return unit.base === "ratio" && /(?:增长|增速|增幅)$/.test(indicator) ? "growth" : "level";
}
