import { isWeight } from "../../../answers/kindsOfIndicator";
import { contestedFigures } from "./contestedFigures";
import { lacksUnit } from "./lacksUnit";
import type { FactRule } from "../../facts/factRule";
import { readFact } from "../../facts/makeFact";

/**
 * Every level that stands in a cell is a fact as it stands, 近 and 以上 and all. What counts are weighed by is no result, and
 * of a measured amount without a unit nobody knows how much it is.
 */
export const levelFacts: FactRule = (context) => ({
  facts: context.current
    .filter(
      ({ observation }) =>
        observation.measure === "level" &&
        !isWeight(observation.indicator) &&
        !lacksUnit(observation),
    )
    .map((figure) => {
      const { counting, status } = figure.observation;
      return readFact(context, figure, {
        claim: { kind: "level", ...(counting && { counting }), ...(status && { status }) },
      });
    }),
  omitted: contestedFigures(context),
});
