import { growthRate } from "../metrics/growthRate";
import { refuse, type Result } from "../problem";
import { PERCENT } from "../quantity/unit";
import { answered, readAnswer, UNKNOWN, unanswered, type Answer, type Answered } from "./answer";
import { canGrow, isFew } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { baseOf, lacksPrevious, previousLevel } from "./previousLevel";
import { reconcile } from "./reconcile";
import type { Standpoint } from "./standpoint";

const DERIVED_DECIMALS = 1;

/**
 * Growth on the year before as the workbook states it: it may be at comparable prices, or the base may have been
 * revised, so that it is believed before one computed from levels; where the two differ beyond rounding, that is a reason.
 */
export function statedGrowth(at: Standpoint, figure: OwnFigure): Answered {
  const { observation } = figure;
  const { indicator, counting, unit, qualifier, status } = observation;
  const stated = readAnswer(figure);
  if (qualifier || status === "forecast") return answered(stated);
  const level = ownFigure(actualLevels(at), "level", indicator, counting);
  const previous = level && previousLevel(at, level);
  if (previous && isFew(previous.observation.value, previous.observation)) {
    return unanswered({ code: "small-base" }, [observation, previous.observation]);
  }
  const computed = level && previous && rate(level, previous);
  if (!level || !previous || !computed?.ok) return answered(stated);
  const { reasons } = reconcile({
    stated: observation,
    computed: { value: computed.value, unit },
    cells: [level.observation.cell, previous.observation.cell],
  });
  return answered(stated, ...reasons);
}

/** Growth computed from the level of now and of a year before: (current − previous) ÷ previous. */
export function computedGrowth(at: Standpoint, level: OwnFigure): Answered {
  if (!canGrow(level.observation)) return UNKNOWN;
  const previous = previousLevel(at, level);
  const computed = previous ? rate(level, previous) : refuse("no-previous-period");
  if (!computed.ok || !previous) {
    if (!previous && !lacksPrevious(at, level)) return UNKNOWN;
    const figures = [level.observation, ...(previous ? [previous.observation] : [])];
    return computed.ok ? UNKNOWN : unanswered(computed.problem, figures);
  }
  const answer: Answer = {
    value: computed.value,
    unit: PERCENT,
    decimals: DERIVED_DECIMALS,
    rule: "growth",
    operands: [...operands("current", level), ...operands("previous", previous)],
  };
  return answered(answer);
}

function rate(level: OwnFigure, previous: OwnFigure): Result<number> {
  const base = baseOf(level, previous);
  if (!base.ok) return base;
  const grown = growthRate(level.observation.value, base.value);
  return grown.ok && isFew(base.value, level.observation) ? refuse("small-base") : grown;
}
