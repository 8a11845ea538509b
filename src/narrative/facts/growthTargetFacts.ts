import { pointsDifference } from "../../metrics/pointsDifference";
import { POINTS } from "../../quantity/unit";
import type { Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { polarityOf } from "./kindsOfIndicator";
import { makeFact, omission, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";

/**
 * Growth against a growth target, and a rise in points against the points aimed at: growth is held against growth,
 * never a level against it. The difference is in percentage points.
 */
export const growthTargetFacts: FactRule = (context, found) =>
  gather(context.current, (target) => {
    if (target.observation.measure === "growth-target") {
      return against(context, target, found, "growth");
    }
    if (target.observation.measure === "points-target") {
      return against(context, target, found, "points");
    }
    return NOTHING;
  });

function against(
  context: FactContext,
  target: OwnFigure,
  found: readonly Fact[],
  basis: "growth" | "points",
): Findings {
  const { indicator, value: asked, decimals, setBy } = target.observation;
  const reached = found.find((fact) => fact.indicator === indicator && isReached(fact, basis));
  if (!reached) {
    const problem = { code: "missing-value" as const };
    return {
      facts: [],
      omitted: [omission(context, "gap", indicator, problem, [target.observation])],
    };
  }
  if (reached.qualifier) {
    const problem = { code: "approximate-value" as const };
    return {
      facts: [],
      omitted: [omission(context, "gap", indicator, problem, [target.observation])],
    };
  }
  const difference =
    basis === "growth"
      ? pointsDifference(reached.value, asked)
      : pointsDifference(reached.value / 100, asked / 100);
  if (!difference.ok) return NOTHING;
  const fact = makeFact(
    context,
    target.observation,
    {
      value: difference.value,
      unit: POINTS,
      decimals: Math.max(reached.decimals, decimals),
      rule: "gap",
      operands: [...reached.operands, ...operands("target", target)],
      claim: { kind: "gap", against: "target", benchmark: setBy ?? "", basis },
      polarity: polarityOf(difference.value, target.observation),
    },
    ["target", basis, setBy ?? ""],
  );
  return { facts: [fact], omitted: [] };
}

function isReached(fact: Fact, basis: "growth" | "points"): boolean {
  if (basis === "points") return fact.claim.kind === "points-change";
  return fact.claim.kind === "growth" && fact.claim.status !== "forecast";
}
