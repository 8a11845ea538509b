import { computedGrowth, statedGrowth } from "../../../answers/growth";
import { actualLevels, ownFigure } from "../../../answers/levels";
import type { Observation } from "../../../tables/observation";
import type { OwnFigure } from "../../../answers/ownFigures";
import { factsOf } from "../../facts/factsOf";
import { newsOf } from "../../facts/newsOf";
import { gather, NOTHING, type FactRule } from "../../facts/factRule";
import type { FactContext } from "../../facts/factContext";

/**
 * Growth on the year before. A rate that stands in the workbook is told before one computed from levels; a difference
 * between the two is reported.
 */
export const growthFacts: FactRule = (context) => {
  const stated = gather(statedRates(context), (figure) =>
    factsOf(context, figure.observation, "growth", statedGrowth(context, figure), (answer) => ({
      claim: {
        kind: "growth",
        stored: true,
        ...(answer.status && { status: answer.status }),
        ...historyOf(context, figure),
      },
      polarity: newsOf(answer, figure.observation, context.settings.thresholds),
    })),
  );
  const computed = gather(actualLevels(context), (level) => {
    const { observation } = level;
    const { indicator, counting } = observation;
    return ownFigure(context.current, "growth", indicator, counting) || isBareDuration(observation)
      ? NOTHING
      : factsOf(context, observation, "growth", computedGrowth(context, level), (answer) => ({
          claim: { kind: "growth", stored: false, ...historyOf(context, level) },
          polarity: newsOf(answer, observation, context.settings.thresholds),
        }));
  });
  return {
    facts: [...stated.facts, ...computed.facts],
    omitted: [...stated.omitted, ...computed.omitted],
  };
};

/** Days get fewer and more: where their unit is not read, nobody says that they have fallen by 3.2 %. */
function isBareDuration({ indicator, unit }: Observation): boolean {
  return unit.base === "" && DURATIONS.test(indicator);
}

const DURATIONS = /(?:住院日|工作日|天数|天數|时长|時長|耗时|用时)(?:[（(][^（()）]*[）)])?$/;

/** By what the workbook holds, never by its values. */
function historyOf(
  { earlier }: FactContext,
  { observation: { indicator } }: OwnFigure,
): { readonly inHistory?: true } {
  const years = earlier.filter(
    ({ own }) => own(indicator, "level").length > 0 || own(indicator, "growth").length > 0,
  );
  return years.length > 1 ? { inHistory: true } : {};
}

function statedRates(context: FactContext): readonly OwnFigure[] {
  return context.current.filter(({ observation }) => observation.measure === "growth");
}
