import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import type { FactContext } from "../../facts/factContext";
import { isRate, polarityOf } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { baseOf, previousLevel } from "../../../answers/previousLevel";

/** 由负转正, 扭亏为盈 and the other way round: this year's figure and last year's lie on either side of zero. */
export const turnFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isRate(level.observation) ? NOTHING : turn(context, level),
  );

function turn(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const previous = previousLevel(context, level);
  const base = previous && baseOf(level, previous);
  if (!previous || !base?.ok || Math.sign(base.value) * Math.sign(observation.value) !== -1)
    return NOTHING;
  const fact = makeFact(context, observation, {
    value: observation.value,
    unit: observation.unit,
    decimals: observation.decimals,
    rule: "turn",
    operands: [...operands("current", level), ...operands("previous", previous)],
    claim: { kind: "turn", to: observation.value > 0 ? "positive" : "negative" },
    polarity: polarityOf(observation.value, observation),
  });
  return { facts: [fact], omitted: [] };
}
