import { progress } from "../../../metrics/progress";
import { refuse, type Result } from "../../../problem";
import { PERCENT } from "../../../quantity/unit";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { isFlow } from "../../../answers/isFlow";
import { actualLevels, ownFigure } from "../../../answers/levels";
import { makeFact, omission } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { baseOf } from "../../../answers/previousLevel";
import { decimalsApartFrom } from "../../../quantity/shown";

const DERIVED_DECIMALS = 1;

/**
 * 相当于上年全年的75.0%: what part of a year has brought against the whole year before. Of what flows in the course of a
 * year only; what exists at a date has no part of a year.
 */
export const progressFacts: FactRule = (context) =>
  context.wholeYearBefore.length === 0
    ? NOTHING
    : gather(actualLevels(context), (level) => ofWholeYear(context, level));

function ofWholeYear(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const { indicator, counting } = observation;
  const base = ownFigure(context.wholeYearBefore, "level", indicator, counting);
  if (!base || !isFlow(level)) return NOTHING;
  const share = shareOfYear(level, base);
  if (!share.ok) {
    const cells = [observation, base.observation];
    return { facts: [], omitted: [omission(context, "progress", indicator, share.problem, cells)] };
  }
  const fact = makeFact(context, observation, {
    value: share.value,
    unit: PERCENT,
    decimals: decimalsApartFrom(1, share.value, DERIVED_DECIMALS, PERCENT),
    rule: "progress",
    operands: [...operands("current", level), ...operands("whole-year", base)],
    claim: { kind: "progress" },
  });
  return { facts: [fact], omitted: [] };
}

function shareOfYear(level: OwnFigure, base: OwnFigure): Result<number> {
  const whole = baseOf(level, base);
  if (!whole.ok) return whole;
  return whole.value < 0 ? refuse("negative-base") : progress(level.observation.value, whole.value);
}
