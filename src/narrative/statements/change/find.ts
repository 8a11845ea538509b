import { changeOf } from "../../../answers/change";
import { actualLevels } from "../../../answers/levels";
import { factsOf } from "../../facts/factsOf";
import { newsOf } from "../../facts/newsOf";
import { lacksUnit } from "../level/lacksUnit";
import { gather, NOTHING, type FactRule } from "../../facts/factRule";

/** The absolute change on the year before, in the unit of the figure; 减少0.3 of what has none says nothing. */
export const changeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    lacksUnit(level.observation)
      ? NOTHING
      : factsOf(context, level.observation, "change", changeOf(context, level), (answer) => ({
          claim: { kind: "change" },
          polarity: newsOf(answer, level.observation, context.settings.thresholds),
        })),
  );
