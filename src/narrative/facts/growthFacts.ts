import { growthRate } from "../../metrics/growthRate";
import { refuse, type Result } from "../../problem";
import { PERCENT } from "../../quantity/unit";
import { agree } from "../../quantity/agree";
import { baseOf, lacksPrevious, previousLevel } from "./previousLevel";
import type { FactContext } from "./factContext";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import { canGrow, polarityOf } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operands, readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";

const DERIVED_DECIMALS = 1;

/**
 * Growth on the year before. A rate that stands in the workbook beats one computed from levels: it may be at
 * comparable prices, or the base may have been revised. Where both exist and differ beyond rounding, the stored one
 * is used and the difference reported.
 */
export const growthFacts: FactRule = (context) => {
  const stored = gather(storedRates(context), (figure) => storedGrowth(context, figure));
  const computed = gather(actualLevels(context), (level) => computedGrowth(context, level));
  return {
    facts: [...stored.facts, ...computed.facts],
    omitted: [...stored.omitted, ...computed.omitted],
  };
};

function storedRates(context: FactContext): readonly OwnFigure[] {
  return context.current.filter(({ observation }) => observation.measure === "growth");
}

function storedGrowth(context: FactContext, figure: OwnFigure): Findings {
  const { value, status } = figure.observation;
  const fact = readFact(context, figure, {
    claim: { kind: "growth", stored: true, ...(status && { status }) },
    polarity: polarityOf(value, figure.observation),
  });
  return { facts: [fact], omitted: differences(context, figure) };
}

/** The report that a stored rate is not what the levels beside it yield. */
function differences(context: FactContext, { observation }: OwnFigure): Findings["omitted"] {
  const { indicator, counting, value, unit, decimals, qualifier, status } = observation;
  if (qualifier || status === "forecast") return [];
  const level = ownFigure(actualLevels(context), "level", indicator, counting);
  const previous = level && previousLevel(context, level);
  const computed = level && previous && rate(level, previous);
  if (
    !level ||
    !previous ||
    !computed?.ok ||
    agree(observation, { value: computed.value, unit, decimals })
  )
    return [];
  const { problem } = refuse("stored-differs", { stored: value, computed: computed.value });
  const cells = [observation, level.observation, previous.observation];
  return [omission(context, "growth", indicator, problem, cells)];
}

function computedGrowth(context: FactContext, level: OwnFigure): Findings {
  const { indicator, counting } = level.observation;
  if (!canGrow(level.observation)) return NOTHING;
  if (ownFigure(storedRates(context), "growth", indicator, counting)) return NOTHING;
  const previous = previousLevel(context, level);
  const computed = previous ? rate(level, previous) : refuse("no-previous-period");
  if (!computed.ok) {
    if (!previous && !lacksPrevious(context, level)) return NOTHING;
    const cells = [level.observation, ...(previous ? [previous.observation] : [])];
    return {
      facts: [],
      omitted: [omission(context, "growth", indicator, computed.problem, cells)],
    };
  }
  const fact = makeFact(context, level.observation, {
    value: computed.value,
    unit: PERCENT,
    decimals: DERIVED_DECIMALS,
    rule: "growth",
    operands: [...operands("current", level), ...(previous ? operands("previous", previous) : [])],
    claim: { kind: "growth", stored: false },
    polarity: polarityOf(computed.value, level.observation),
  });
  return { facts: [fact], omitted: [] };
}

function rate(level: OwnFigure, previous: OwnFigure): Result<number> {
  const base = baseOf(level, previous);
  return base.ok ? growthRate(level.observation.value, base.value) : base;
}
