import { gap } from "../metrics/gap";
import { pointsDifference } from "../metrics/pointsDifference";
import { refuse } from "../problem";
import { POINTS } from "../quantity/unit";
import { answered, readAnswer, UNKNOWN, unanswered, type Answered } from "./answer";
import { isChainIndex, isRate } from "./kindsOfIndicator";
import { ownFigure } from "./levels";
import { operands } from "./operand";
import type { OwnFigure } from "./ownFigures";
import { baseOf, lacksPrevious, previousLevel } from "./previousLevel";
import type { Standpoint } from "./standpoint";

/** The absolute change of an amount on the year before, in its unit; a stated change is believed before a computed one. */
export function changeOf(at: Standpoint, level: OwnFigure): Answered {
  const { observation } = level;
  if (isRate(observation) || isChainIndex(observation.indicator)) return UNKNOWN;
  const stated = ownFigure(at.current, "change", observation.indicator, observation.counting);
  if (stated) return answered(readAnswer(stated));
  const previous = previousLevel(at, level);
  const base = previous && baseOf(level, previous);
  const difference = base?.ok ? gap(observation.value, base.value) : undefined;
  if (!previous || !difference?.ok) return UNKNOWN;
  return answered({
    value: difference.value,
    unit: observation.unit,
    decimals: Math.max(observation.decimals, previous.observation.decimals),
    rule: "change",
    operands: [...operands("current", level), ...operands("previous", previous)],
  });
}

/** The change of a rate on the year before, in percentage points, never in per cent; a stated change comes first. */
export function pointsChangeOf(at: Standpoint, level: OwnFigure): Answered {
  const { observation } = level;
  const { indicator, counting } = observation;
  if (!isRate(observation)) return UNKNOWN;
  const stated = ownFigure(at.current, "points-change", indicator, counting);
  if (stated) return answered(readAnswer(stated));
  if (isChainIndex(indicator)) return UNKNOWN;
  const previous = previousLevel(at, level);
  const base = previous ? baseOf(level, previous) : refuse("no-previous-period");
  const difference = base.ok ? pointsDifference(observation.value, base.value) : base;
  if (!previous || !difference.ok) {
    if (!previous && !lacksPrevious(at, level)) return UNKNOWN;
    const figures = [observation, ...(previous ? [previous.observation] : [])];
    return difference.ok ? UNKNOWN : unanswered(difference.problem, figures);
  }
  return answered({
    value: difference.value,
    unit: POINTS,
    decimals: Math.max(observation.decimals, previous.observation.decimals),
    rule: "points-change",
    operands: [...operands("current", level), ...operands("previous", previous)],
  });
}
