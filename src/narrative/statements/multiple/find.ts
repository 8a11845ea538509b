import { growthRate } from "../../../metrics/growthRate";
import { quotient } from "../../../quantity/arithmetic";
import { groupedBy } from "../../../groupedBy";
import { TIMES } from "../../../quantity/unit";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { canGrow, isFew, polarityOf } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import { operands } from "../../../answers/operand";
import type { OwnFigure } from "../../../answers/ownFigures";
import { baseOf, previousLevel } from "../../../answers/previousLevel";

const DERIVED_DECIMALS = 1;

/**
 * 翻番, 是上年的4.5倍: at least twice last year's figure, or as often as the settings ask for. A growth of 100 % makes twice as much: 增长1倍 is 增长到2倍. Where
 * the workbook states a growth below that (at comparable prices, on a revised base), nothing of the kind is said.
 */
export const multipleFacts: FactRule = (context, found) => {
  const growths = groupedBy(
    found.filter(({ claim }) => claim.kind === "growth"),
    ({ indicator }) => indicator,
  );
  return gather(actualLevels(context), (level) =>
    multiple(context, level, growths.get(level.observation.indicator) ?? []),
  );
};

function multiple(context: FactContext, level: OwnFigure, found: readonly Fact[]): Findings {
  const { observation } = level;
  const previous = canGrow(observation) ? previousLevel(context, level) : undefined;
  const base = previous && baseOf(level, previous);
  if (!previous || !base?.ok || isFew(base.value, observation)) return NOTHING;
  const rate = growthRate(observation.value, base.value);
  const least = context.settings.thresholds.fewestTimes - 1;
  if (!rate.ok || rate.value < least) return NOTHING;
  const growth = found.find(({ counting }) => counting === observation.counting);
  if (!growth || growth.value < least) return NOTHING;
  const fact = makeFact(context, observation, {
    value: quotient(observation.value, base.value),
    unit: TIMES,
    decimals: DERIVED_DECIMALS,
    rule: "multiple",
    operands: [
      ...operands("current", level),
      ...operands("previous", previous),
      ...growth.operands
        .filter(({ role }) => role === "value")
        .map((one) => ({ ...one, role: "checked" as const })),
    ],
    claim: { kind: "multiple" },
    polarity: polarityOf(1, observation),
  });
  return { facts: [fact], omitted: [] };
}
