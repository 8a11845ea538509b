import { changeOf } from "../../../answers/change";
import type { Answered } from "../../../answers/answer";
import { actualLevels, ownFigure } from "../../../answers/levels";
import type { OwnFigure } from "../../../answers/ownFigures";
import type { FactContext } from "../../facts/factContext";
import { factsOf } from "../../facts/factsOf";
import { newsOf } from "../../facts/newsOf";
import { lacksUnit } from "../level/lacksUnit";
import { gather, NOTHING, type FactRule } from "../../facts/factRule";

/** The absolute change on the year before, in the unit of the figure; 减少0.3 of what has none says nothing. */
export const changeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) => {
    const change = changeOf(context, level);
    return lacksUnit(level.observation) || isDenied(context, level, change)
      ? NOTHING
      : factsOf(context, level.observation, "change", change, (answer) => ({
          claim: { kind: "change" },
          polarity: newsOf(answer, level.observation, context.settings.thresholds),
        }));
  });

/**
 * The growth that stands in the workbook goes the other way than what its amounts yield, as at comparable prices it may: it is
 * believed, and 增长25%，减少2亿元 is not to be read. That the two differ is reported with the growth.
 */
function isDenied(
  { current }: FactContext,
  { observation: { indicator, counting } }: OwnFigure,
  { answers: [answer] }: Answered,
): boolean {
  const growth = ownFigure(current, "growth", indicator, counting)?.observation.value ?? 0;
  return answer?.rule === "change" && growth * answer.value < 0;
}
