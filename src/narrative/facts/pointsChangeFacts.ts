import { pointsDifference } from "../../metrics/pointsDifference";
import { refuse } from "../../problem";
import { POINTS } from "../../quantity/unit";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import type { FactContext } from "./factContext";
import { isRate, polarityOf } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, omission, operands, readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { baseOf, lacksPrevious, previousLevel } from "./previousLevel";

/** The change of a rate on the year before, in percentage points, never in per cent; a stored change beats a computed one. */
export const pointsChangeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isRate(level.observation) ? pointsChange(context, level) : NOTHING,
  );

function pointsChange(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const { indicator, counting } = observation;
  const stored = ownFigure(context.current, "points-change", indicator, counting);
  if (stored) {
    const polarity = polarityOf(stored.observation.value, observation);
    const fact = readFact(
      context,
      stored,
      { claim: { kind: "points-change" }, polarity },
      observation,
    );
    return { facts: [fact], omitted: [] };
  }
  const previous = previousLevel(context, level);
  const base = previous ? baseOf(level, previous) : refuse("no-previous-period");
  const difference = base.ok ? pointsDifference(observation.value, base.value) : base;
  if (!previous || !difference.ok) {
    if (!previous && !lacksPrevious(context, level)) return NOTHING;
    const cells = [observation, ...(previous ? [previous.observation] : [])];
    const { problem } = difference.ok ? refuse("no-previous-period") : difference;
    return { facts: [], omitted: [omission(context, "points-change", indicator, problem, cells)] };
  }
  const fact = makeFact(context, observation, {
    value: difference.value,
    unit: POINTS,
    decimals: Math.max(observation.decimals, previous.observation.decimals),
    rule: "points-change",
    operands: [...operands("current", level), ...operands("previous", previous)],
    claim: { kind: "points-change" },
    polarity: polarityOf(difference.value, observation),
  });
  return { facts: [fact], omitted: [] };
}
