import { completion } from "../../metrics/completion";
import { gap } from "../../metrics/gap";
import { pointsDifference } from "../../metrics/pointsDifference";
import { refuse, type Result } from "../../problem";
import { convert } from "../../quantity/convert";
import { PERCENT, POINTS, type Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import { agree } from "../../quantity/agree";
import type { Fact } from "./fact";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { isLowerBetter, isRate, isScore, polarityOf } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operand, operands } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { decimalsApartFrom } from "../../quantity/shown";

const DECIMALS_OF_COMPLETION = 1;

/**
 * Actual level against the target of the same period: completion and gap for amounts, the gap in percentage points for
 * rates. A completion that stands in the workbook and contradicts its own two cells is not told, nor is the computed one.
 */
export const targetFacts: FactRule = (context) => {
  const targets = context.current.filter(({ observation }) => observation.measure === "target");
  return gather(targets, (target) => againstTarget(context, target));
};

function againstTarget(context: FactContext, target: OwnFigure): Findings {
  const { indicator, counting } = target.observation;
  const level =
    ownFigure(actualLevels(context), "level", indicator, counting) ??
    actualLevels(context).find(({ observation }) => observation.indicator === indicator);
  const reached = level
    ? reachedIn(level.observation, target.observation)
    : refuse("missing-value");
  if (!level || !reached.ok) {
    const cells = [...(level ? [level.observation] : []), target.observation];
    const { problem } = reached.ok ? refuse("missing-value") : reached;
    return { facts: [], omitted: [omission(context, "completion", indicator, problem, cells)] };
  }
  if (isRate(level.observation)) return pointsGap(context, level, target);
  if (isScore(level.observation)) return amountGap(context, level, target, reached.value);
  const rules = [completionFact, amountGap];
  return gather(rules, (rule) => rule(context, level, target, reached.value));
}

/** The target's value in the unit of the actual figure. */
function reachedIn(level: Observation, target: Observation): Result<number> {
  if (level.qualifier) return refuse("approximate-value");
  return convert(target.value, target.unit, level.unit);
}

function completionFact(
  context: FactContext,
  level: OwnFigure,
  target: OwnFigure,
  asked: number,
): Findings {
  const { indicator, counting, value: actual } = level.observation;
  const computed = completion(actual, asked, { lowerIsBetter: isLowerBetter(level.observation) });
  if (!computed.ok) {
    const cells = [level.observation, target.observation];
    return {
      facts: [],
      omitted: [omission(context, "completion", indicator, computed.problem, cells)],
    };
  }
  const stored = ownFigure(context.current, "completion", indicator, counting);
  const { value } = computed;
  if (stored && !agree(stored.observation, { value, unit: PERCENT, decimals: 15 })) {
    const problem = { code: "conflicting-values" as const };
    const cells = [stored.observation, level.observation, target.observation];
    return { facts: [], omitted: [omission(context, "completion", indicator, problem, cells)] };
  }
  const decimals = stored?.observation.decimals ?? DECIMALS_OF_COMPLETION;
  const { setBy } = target.observation;
  const fact = makeFact(
    context,
    level.observation,
    {
      value,
      unit: PERCENT,
      decimals: decimalsApartFrom(1, value, decimals, PERCENT),
      rule: "completion",
      operands: [
        ...operands("current", level),
        ...operands("target", target),
        ...(stored ? [operand("checked", stored.observation)] : []),
      ],
      claim: { kind: "completion", ...(setBy && { setBy }) },
      polarity: value >= 1 ? "good" : shortfall(context),
    },
    setBy === undefined ? [] : [setBy],
  );
  return { facts: [fact], omitted: [] };
}

/** How far an amount lies beyond its target, or short of it: actual less target, in the actual figure's unit. */
function amountGap(
  context: FactContext,
  level: OwnFigure,
  target: OwnFigure,
  asked: number,
): Findings {
  const { value, unit } = level.observation;
  const difference = gap(value, asked);
  return difference.ok ? gapFact(context, level, target, difference.value, unit) : NOTHING;
}

/** The same for a rate, in percentage points. */
function pointsGap(context: FactContext, level: OwnFigure, target: OwnFigure): Findings {
  const difference = pointsDifference(level.observation.value, target.observation.value);
  return difference.ok ? gapFact(context, level, target, difference.value, POINTS) : NOTHING;
}

function gapFact(
  context: FactContext,
  level: OwnFigure,
  target: OwnFigure,
  value: number,
  unit: Unit,
): Findings {
  const { setBy = "", decimals } = target.observation;
  const shown = Math.max(level.observation.decimals, decimals);
  const shortOf = polarityOf(value, level.observation);
  const fact = makeFact(
    context,
    level.observation,
    {
      value,
      unit,
      decimals: decimalsApartFrom(0, value, shown, unit),
      rule: "gap",
      operands: [...operands("current", level), ...operands("target", target)],
      claim: { kind: "gap", against: "target", benchmark: setBy, basis: "level" },
      polarity: shortOf === "bad" ? shortfall(context) : shortOf,
    },
    ["target", "level", setBy],
  );
  return { facts: [fact], omitted: [] };
}

/** What is not yet reached within the year is no failure: the year's target has the rest of the year to be met. */
function shortfall({ period }: FactContext): Fact["polarity"] {
  return (period?.months?.to ?? YEAR_END) < YEAR_END ? "neutral" : "bad";
}

const YEAR_END = 12;
