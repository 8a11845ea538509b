import { firstEver } from "../../../metrics/firstEver";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { isAdditive, isLowerBetter } from "../../../answers/kindsOfIndicator";
import { actualLevels } from "../../../answers/levels";
import { makeFact } from "../../facts/makeFact";
import type { OwnFigure } from "../../../answers/ownFigures";
import { unbroken } from "../../../answers/seriesOf";

/**
 * 零的突破: some now, and zero in every year before; 还未实现零的突破 where it is zero still. A blank year is not zero. One
 * year of zeros is enough where the sheet counts what exists or has ever been; of things that come and go within a
 * year (awards, new firms) a longer history has to show none.
 */
export const firstFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    isAdditive(level.observation) && !isLowerBetter(level.observation)
      ? breakthrough(context, level)
      : NOTHING,
  );

function breakthrough(context: FactContext, level: OwnFigure): Findings {
  const { observation } = level;
  const series = context.series(level);
  if (!series.ok) return NOTHING;
  const { current, past, operands } = series.value;
  const years = past.map(({ value }) => value);
  const isWhole = unbroken(series.value, context.period).length === past.length;
  const exists = observation.counting === "stock" || observation.counting === "cumulative";
  const needed = exists ? 1 : context.settings.thresholds.fewestYearsOfNone;
  if (!isWhole || years.length < needed || current < 0) return NOTHING;
  const wouldBeFirst = firstEver(1, years);
  if (!wouldBeFirst.ok || !wouldBeFirst.value) return NOTHING;
  const reached = current > 0;
  const fact = makeFact(context, observation, {
    value: observation.value,
    unit: observation.unit,
    decimals: observation.decimals,
    rule: "first",
    operands,
    claim: { kind: "first", reached },
    polarity: reached ? "good" : "bad",
  });
  return { facts: [fact], omitted: [] };
}
