import { operands } from "../../../answers/operand";
import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { ownFigure } from "../../../answers/levels";
import { pointsDifference } from "../../../metrics/pointsDifference";
import { decimalsApartFrom } from "../../../quantity/shown";
import { POINTS } from "../../../quantity/unit";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { makeFact } from "../../facts/makeFact";
import { isFlow } from "../../../answers/isFlow";

const MONTHS_IN_YEAR = 12;
const DERIVED_DECIMALS = 1;

/**
 * 快于时间进度15.8个百分点: how much of the year's target is reached, less how much of the year has passed. Of what flows in
 * the course of a year, counted from its start; not of a target that is reached already.
 */
export const paceFacts: FactRule = (context, found) =>
  gather(found, (fact) => (fact.claim.kind === "completion" ? paceOf(context, fact) : NOTHING));

function paceOf(context: FactContext, { indicator, counting, value, rule }: Fact): Findings {
  const { period } = context;
  const months = period?.months;
  if (!period || !months || months.from !== 1 || months.to >= MONTHS_IN_YEAR) return NOTHING;
  const level = ownFigure(context.current, "level", indicator, counting);
  const target = ownFigure(context.current, "target", indicator, counting);
  if (!level || !target || rule !== "completion" || value >= 1) return NOTHING;
  if (!isFlow(level) || isLowerBetter(level.observation)) return NOTHING;
  const pace = pointsDifference(value, months.to / MONTHS_IN_YEAR);
  if (!pace.ok) return NOTHING;
  const fact = makeFact(context, level.observation, {
    value: pace.value,
    unit: POINTS,
    decimals: decimalsApartFrom(0, pace.value, DERIVED_DECIMALS, POINTS),
    rule: "pace",
    operands: [
      ...operands("current", level).map((one) => ({ ...one, period })),
      ...operands("target", target),
    ],
    claim: { kind: "pace" },
    polarity: pace.value > 0 ? "good" : "neutral",
  });
  return { facts: [fact], omitted: [] };
}
