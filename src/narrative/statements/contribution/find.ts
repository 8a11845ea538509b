import { contributionOf } from "../../../answers/contribution";
import { actualLevels } from "../../../answers/levels";
import { gather, type FactRule } from "../../facts/factRule";
import { factsOf } from "../../facts/factsOf";

/** What each 其中 part did to the growth of its total. */
export const contributionFacts: FactRule = (context) =>
  gather(actualLevels(context), (level) =>
    factsOf(
      context,
      level.observation,
      "contribution",
      contributionOf(context, level),
      ({ rule, whole }) => ({ claim: { kind: rule, whole }, polarity: "neutral" }),
    ),
  );
