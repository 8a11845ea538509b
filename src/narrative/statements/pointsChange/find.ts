import { pointsChangeOf } from "../../../answers/change";
import { actualLevels } from "../../../answers/levels";
import { factsOf } from "../../facts/factsOf";
import { newsOf } from "../../facts/newsOf";
import { gather, type FactRule } from "../../facts/factRule";

/** The change of a rate on the year before, in percentage points. */
export const pointsChangeFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    factsOf(
      context,
      level.observation,
      "points-change",
      pointsChangeOf(context, level),
      (answer) => ({
        claim: { kind: "points-change" },
        polarity: newsOf(answer, level.observation, context.settings.thresholds),
      }),
    ),
  );
