import { isWeight } from "../../../answers/kindsOfIndicator";
import { isTitleOfScores } from "../../../lexicon/titleEndings";
import type { Observation } from "../../../tables/observation";
import type { FactContext } from "../../facts/factContext";
import { contestedFigures } from "./contestedFigures";
import { lacksUnit } from "./lacksUnit";
import type { FactRule } from "../../facts/factRule";
import { readFact } from "../../facts/makeFact";

/** 立项数得分 beside the target of 立项数: nobody tells what a goal has earned beside how far it was met. */
function earnedByGoals({ current }: FactContext): (indicator: string) => boolean {
  const goals = current.flatMap(({ observation: { indicator, measure } }) =>
    measure === "target" || measure === "completion" ? [indicator] : [],
  );
  return (indicator) =>
    goals.some(
      (goal) => indicator.startsWith(goal) && isTitleOfScores(indicator.slice(goal.length)),
    );
}

/** 改善幅度-13.1%: of an index that should be low nobody knows whether that has become better. */
function isFallOfGood({ indicator, value }: Observation): boolean {
  return value < 0 && /(?:改善|改进|好转)(?:幅度|程度|率)?$/.test(indicator);
}

/**
 * Every level that stands in a cell is a fact as it stands, 近 and 以上 and all. What counts are weighed by is no result, and
 * of a measured amount without a unit nobody knows how much it is.
 */
export const levelFacts: FactRule = (context) => {
  const isEarned = earnedByGoals(context);
  return {
    facts: context.current
      .filter(
        ({ observation }) =>
          observation.measure === "level" &&
          !isWeight(observation.indicator) &&
          !isFallOfGood(observation) &&
          !isEarned(observation.indicator) &&
          !lacksUnit(observation),
      )
      .map((figure) => {
        const { counting, status } = figure.observation;
        return readFact(context, figure, {
          claim: { kind: "level", ...(counting && { counting }), ...(status && { status }) },
        });
      }),
    omitted: contestedFigures(context),
  };
};
