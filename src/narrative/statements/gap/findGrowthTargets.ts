import { pointsDifference } from "../../../metrics/pointsDifference";
import { groupedBy } from "../../../groupedBy";
import type { Measure } from "../../../tables/observation";
import { POINTS } from "../../../quantity/unit";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { judgedByTarget, polarityOf } from "../../../answers/kindsOfIndicator";
import { makeFact, omission } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";

/**
 * Growth against a growth target, and a rise in points against the points aimed at: growth is held against growth,
 * never a level against it. The difference is in percentage points.
 */
export const growthTargetFacts: FactRule = (context, found) => {
  const byIndicator = groupedBy(found, ({ indicator }) => indicator);
  return gather(context.current, (target) => {
    const { measure, indicator } = target.observation;
    const basis = BASES.get(measure);
    return basis ? against(context, target, byIndicator.get(indicator) ?? [], basis) : NOTHING;
  });
};

const BASES: ReadonlyMap<Measure, "growth" | "points"> = new Map([
  ["growth-target", "growth"],
  ["points-target", "points"],
]);

function against(
  context: FactContext,
  target: OwnFigure,
  found: readonly Fact[],
  basis: "growth" | "points",
): Findings {
  const { indicator, value: asked, decimals, setBy } = target.observation;
  const reached = found.find((fact) => isReached(fact, basis));
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
      polarity: isStillToCome(context, difference.value)
        ? "neutral"
        : polarityOf(difference.value, judgedByTarget(target.observation, target.observation)),
    },
    ["target", basis, setBy ?? ""],
  );
  return { facts: [fact], omitted: [] };
}

function isReached(fact: Fact, basis: "growth" | "points"): boolean {
  if (basis === "points") return fact.claim.kind === "points-change";
  return fact.claim.kind === "growth" && fact.claim.status !== "forecast";
}

/** What the year asks for is not missed before it is over. */
function isStillToCome({ period }: FactContext, difference: number): boolean {
  return difference < 0 && period?.months !== undefined && period.months.to < 12;
}
