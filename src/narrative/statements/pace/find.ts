import { operands } from "../../../answers/operand";
import { isLowerBetter } from "../../../answers/kindsOfIndicator";
import { ownFigure } from "../../../answers/levels";
import { difference } from "../../../quantity/arithmetic";
import { decimalsApartFrom, shownRounded } from "../../../quantity/shown";
import { PERCENT, POINTS } from "../../../quantity/unit";
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

function paceOf(
  context: FactContext,
  { indicator, counting, value, rule, decimals }: Fact,
): Findings {
  const { period } = context;
  const months = period?.months;
  if (!period || !months || months.from !== 1 || months.to >= MONTHS_IN_YEAR) return NOTHING;
  const level = ownFigure(context.current, "level", indicator, counting);
  const target = ownFigure(context.current, "target", indicator, counting);
  if (!level || !target || rule !== "completion" || value >= 1) return NOTHING;
  if (!isFlow(level) || isLowerBetter(level.observation)) return NOTHING;
  // Of the rates as they are printed: nobody takes 41.7% from 41.9% and finds 0.3.
  const [reached, passed] = [value, months.to / MONTHS_IN_YEAR].map((rate, at) =>
    shownRounded(rate, at === 0 ? decimals : Math.max(decimals, DERIVED_DECIMALS), PERCENT),
  );
  if (reached === undefined || passed === undefined) return NOTHING;
  const pace = difference(reached, passed);
  const fact = makeFact(context, level.observation, {
    value: pace,
    unit: POINTS,
    decimals: decimalsApartFrom(0, pace, DERIVED_DECIMALS, POINTS),
    rule: "pace",
    operands: [
      ...operands("current", level).map((one) => ({ ...one, period })),
      ...operands("target", target),
    ],
    claim: { kind: "pace" },
    polarity: pace > 0 ? "good" : "neutral",
  });
  return { facts: [fact], omitted: [] };
}
