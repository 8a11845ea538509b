import { changeOf } from "../../../answers/change";
import { actualLevels } from "../../../answers/levels";
import { factsOf } from "../../facts/factsOf";
import { newsOf } from "../../facts/newsOf";
import { gather, type FactRule } from "../../facts/factRule";

/** The absolute change on the year before, in the unit of the figure. */
export const changeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    factsOf(context, level.observation, "change", changeOf(context, level), (answer) => ({
      claim: { kind: "change" },
      polarity: newsOf(answer, level.observation, context.settings.thresholds),
    })),
  );
