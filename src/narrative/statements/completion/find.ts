import {
  againstTarget,
  isUnderWay,
  statedShortOf,
  type TargetAnswer,
} from "../../../answers/againstTarget";
import { polarityOf } from "../../../answers/kindsOfIndicator";
import type { Fact } from "../../facts/fact";
import type { FactContext } from "../../facts/factContext";
import { gather, type FactRule } from "../../facts/factRule";
import { factsOf, omissionsOf } from "../../facts/factsOf";

/** Each target of the period with what is reached of it, and the gap to it. */
export const targetFacts: FactRule = (context) => {
  const targets = context.current.filter(({ observation }) => observation.measure === "target");
  const short = gather(context.current, (figure) => {
    const { answers, reasons } = statedShortOf(context, figure);
    return {
      facts: answers.flatMap((answer) => factOf(context, answer)),
      omitted: omissionsOf(context, figure.observation, "gap", reasons),
    };
  });
  const aimed = gather(targets, (target) => {
    const { answers, reasons } = againstTarget(context, target);
    return {
      facts: answers.flatMap((answer) => factOf(context, answer)),
      omitted: omissionsOf(context, target.observation, "completion", reasons),
    };
  });
  return { facts: [...aimed.facts, ...short.facts], omitted: [...aimed.omitted, ...short.omitted] };
};

function factOf(context: FactContext, answer: TargetAnswer): readonly Fact[] {
  const { of, level, setBy, aim } = answer;
  // 完成年度目标的-0.1% is said by nobody: what is lacking tells it.
  if (of === "completion" && answer.value < 0) return [];
  const polarity = polarityIn(context, answer);
  const found = { answers: [answer], reasons: [] };
  return factsOf(context, level, of, found, () =>
    of === "completion"
      ? {
          claim: { kind: "completion", ...(setBy && { setBy }), ...(aim && { aim }) },
          polarity,
          particulars: setBy === undefined ? [] : [setBy],
        }
      : {
          claim: {
            kind: "gap",
            against: "target",
            benchmark: setBy ?? "",
            basis: "level",
            ...(aim && { aim }),
            ...(answer.rule === "read" && { isStated: true as const }),
          },
          polarity,
          particulars: ["target", "level", setBy ?? ""],
        },
  ).facts;
}

/** What is short of its target within the year, or the plan, is no bad news yet. */
function polarityIn(context: FactContext, { of, value, level }: TargetAnswer): Fact["polarity"] {
  const news = of === "gap" ? polarityOf(value, level) : value >= 1 ? "good" : "bad";
  return news === "bad" && isUnderWay(context) ? "neutral" : news;
}
