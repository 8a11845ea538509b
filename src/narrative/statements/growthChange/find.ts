import { operands } from "../../../answers/operand";
import { ownFigure } from "../../../answers/levels";
import type { OwnFigure } from "../../../answers/ownFigures";
import { pointsDifference } from "../../../metrics/pointsDifference";
import { POINTS } from "../../../quantity/unit";
import { earlierInYear } from "../../facts/earlierInYear";
import type { FactContext } from "../../facts/factContext";
import { gather, NOTHING, type FactRule, type Findings } from "../../facts/factRule";
import { omissionsOf } from "../../facts/factsOf";
import { makeFact, readFact } from "../../facts/makeFact";
import { reconcile } from "../../../answers/reconcile";
import { statedMove } from "../../../answers/statedMove";

/**
 * 比上半年加快0.7个百分点: growth that the workbook states against what it states of earlier months of the same year, of the
 * latest of them; else of the year before, where that rate stands beside this one. Both rose: the pace of a fall is another
 * matter.
 */
export const growthChangeFacts: FactRule = (context) =>
  gather(
    context.current.filter(({ observation }) => observation.measure === "growth"),
    (figure) => changeOf(context, figure),
  );

function changeOf(context: FactContext, figure: OwnFigure): Findings {
  const { observation } = figure;
  const stated = statedMove(context, observation, "growth");
  if (stated) return isCounted(figure) ? asStated(context, figure, stated) : NOTHING;
  const earlier = earlierInYear(context, observation);
  const before =
    earlier ?? ownFigure(context.previous, "growth", observation.indicator, observation.counting);
  if (!before || !isCounted(figure) || !isCounted(before)) return NOTHING;
  if (before.observation.table !== observation.table) return NOTHING;
  const change = pointsDifference(observation.value, before.observation.value);
  if (!change.ok || change.value === 0) return NOTHING;
  const since = earlier?.observation.period;
  const fact = makeFact(context, observation, {
    value: change.value,
    unit: POINTS,
    decimals: Math.max(observation.decimals, before.observation.decimals),
    rule: "growth-change",
    operands: [...operands("current", figure), ...operands("previous", before)],
    claim: { kind: "growth-change", ...(since && { since }) },
  });
  return { facts: [fact], omitted: [] };
}

/** 增速比上年同期±: what the workbook states, held against the two rates where it has both. */
function asStated(context: FactContext, figure: OwnFigure, stated: OwnFigure): Findings {
  const { observation } = figure;
  const { indicator, counting } = observation;
  if (stated.observation.value === 0) return NOTHING;
  const before = ownFigure(context.previous, "growth", indicator, counting);
  const change = before && pointsDifference(observation.value, before.observation.value);
  const settled =
    before && change?.ok
      ? reconcile({
          stated: stated.observation,
          computed: { value: change.value, unit: POINTS },
          cells: [observation.cell, before.observation.cell],
        })
      : undefined;
  return {
    facts: [readFact(context, stated, { claim: { kind: "growth-change" } }, observation)],
    omitted: omissionsOf(context, observation, "growth-change", settled?.reasons ?? []),
  };
}

/** Exact, and up. */
function isCounted({ observation: { value, qualifier, status } }: OwnFigure): boolean {
  return value > 0 && qualifier === undefined && status !== "forecast";
}
