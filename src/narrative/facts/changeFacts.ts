import { gap } from "../../metrics/gap";
import { gather, NOTHING, type FactRule, type Findings } from "./factRule";
import type { FactContext } from "./factContext";
import { isRate, polarityOf } from "./kindsOfIndicator";
import { actualLevels, ownFigure } from "./levels";
import { makeFact, operands, readFact } from "./makeFact";
import type { OwnFigure } from "./ownFigures";
import { baseOf, previousLevel } from "./previousLevel";

/** The absolute change on the year before, in the unit of the figure; a stored change beats a computed one. */
export const changeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => change(context, level));

function change(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const { indicator, counting } = observation;
  if (isRate(observation)) return NOTHING;
  const stored = ownFigure(context.current, "change", indicator, counting);
  if (stored) {
    const polarity = polarityOf(stored.observation.value, observation);
    const fact = readFact(context, stored, { claim: { kind: "change" }, polarity }, observation);
    return { facts: [fact], omitted: [] };
  }
  const previous = previousLevel(context, level);
  const base = previous && baseOf(level, previous);
  const difference = base?.ok ? gap(observation.value, base.value) : undefined;
  if (!previous || !difference?.ok) return NOTHING;
  const fact = makeFact(context, observation, {
    value: difference.value,
    unit: observation.unit,
    decimals: Math.max(observation.decimals, previous.observation.decimals),
    rule: "change",
    operands: [...operands("current", level), ...operands("previous", previous)],
    claim: { kind: "change" },
    polarity: polarityOf(difference.value, observation),
  });
  return { facts: [fact], omitted: [] };
}
