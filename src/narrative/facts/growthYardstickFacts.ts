import { pointsDifference } from "../../metrics/pointsDifference";
import { POINTS } from "../../quantity/unit";
import type { Fact, Operand } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { polarityOf } from "./kindsOfIndicator";
import { makeFact, omission } from "./makeFact";
import { GROWTH_YARDSTICKS } from "./relatedIndicators";

/**
 * Growth against the growth of another indicator, 高于工业增加值增速4.2个百分点: both stated in the workbook, or both
 * computed from levels. A stated rate may be at comparable prices, so the two are not mixed.
 */
export const growthYardstickFacts: FactRule = (context, found) => {
  const growths = found.filter(isActualGrowth);
  return gather(growths, (growth) => {
    const yardstick = yardstickOf(growth, growths);
    return yardstick ? against(context, growth, yardstick) : NOTHING;
  });
};

function isActualGrowth({ claim, counting }: Fact): boolean {
  return claim.kind === "growth" && claim.status !== "forecast" && counting !== "new";
}

function yardstickOf({ indicator }: Fact, growths: readonly Fact[]): Fact | undefined {
  const related = GROWTH_YARDSTICKS.find((one) => one.indicator.test(indicator));
  return related?.others
    .flatMap((name) => growths.filter((other) => name.test(other.indicator)))
    .find((other) => other.indicator !== indicator);
}

function against(context: FactContext, growth: Fact, yardstick: Fact): Findings {
  const { indicator } = growth;
  const about = context.current.find(({ observation }) => observation.indicator === indicator);
  const difference = pointsDifference(growth.value, yardstick.value);
  if (!about || !difference.ok) return NOTHING;
  const cells = [...growth.operands, ...yardstick.operands].map(({ cell }) => cell);
  if (growth.rule !== yardstick.rule || (growth.qualifier ?? yardstick.qualifier)) {
    const code = growth.rule === yardstick.rule ? "approximate-value" : "unlike-bases";
    return {
      facts: [],
      omitted: [{ ...omission(context, "gap", indicator, { code }, []), cells }],
    };
  }
  const fact = makeFact(
    context,
    about.observation,
    {
      value: difference.value,
      unit: POINTS,
      decimals: Math.max(growth.decimals, yardstick.decimals),
      rule: "growth-difference",
      operands: [...growth.operands, ...yardstick.operands.map(asOther)],
      claim: {
        kind: "gap",
        against: "indicator",
        benchmark: yardstick.indicator,
        basis: "growth",
      },
      polarity: polarityOf(difference.value, about.observation),
    },
    ["growth", yardstick.indicator],
  );
  return { facts: [fact], omitted: [] };
}

const OTHER: Readonly<Partial<Record<Operand["role"], Operand["role"]>>> = {
  value: "other",
  current: "other",
  previous: "previous-other",
};

function asOther(operand: Operand): Operand {
  return { ...operand, role: OTHER[operand.role] ?? operand.role };
}
