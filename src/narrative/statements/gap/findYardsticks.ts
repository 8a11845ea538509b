import { pointsDifference } from "../../../metrics/pointsDifference";
import { POINTS } from "../../../quantity/unit";
import type { Fact, Operand } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { figuresOf } from "../../../answers/levels";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import { makeFact, omission } from "../../facts/makeFact";
import { GROWTH_YARDSTICKS } from "../../facts/relatedIndicators";

/**
 * Growth against the growth of another indicator, 高于工业增加值增速4.2个百分点: both stated in the workbook, or both
 * computed from levels. A stated rate may be at comparable prices, so the two are not mixed.
 */
export const growthYardstickFacts: FactRule = (context, found) => {
  const growths = found.filter(isActualGrowth);
  const named = new Map<RegExp, readonly Fact[]>();
  const growthsNamed = (name: RegExp): readonly Fact[] => {
    const known = named.get(name) ?? growths.filter(({ indicator }) => name.test(indicator));
    named.set(name, known);
    return known;
  };
  return gather(growths, (growth) => {
    const yardstick = yardstickOf(growth, growthsNamed);
    return yardstick ? against(context, growth, yardstick) : NOTHING;
  });
};

function isActualGrowth({ claim, counting }: Fact): boolean {
  return claim.kind === "growth" && claim.status !== "forecast" && counting !== "new";
}

function yardstickOf(
  { indicator }: Fact,
  growthsNamed: (name: RegExp) => readonly Fact[],
): Fact | undefined {
  const related = GROWTH_YARDSTICKS.find((one) => one.indicator.test(indicator));
  for (const name of related?.others ?? []) {
    const other = growthsNamed(name).find((one) => one.indicator !== indicator);
    if (other) return other;
  }
  return undefined;
}

function against(context: FactContext, growth: Fact, yardstick: Fact): Findings {
  const { indicator } = growth;
  const [about] = figuresOf(context.current, indicator);
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
