import { canGrow } from "../../answers/kindsOfIndicator";
import type { AskedMeasure } from "../../prose/question";
import type { Unit } from "../../quantity/unit";
import type { Observation } from "../../tables/observation";
import type { DraftContext } from "../draft/draftContext";
import { isOneKind } from "../verdicts/holds";
import { periodAsked } from "../draft/periodAsked";
import type { Question } from "../../prose/question";
import type { NameMatch } from "./nameIndex";

/**
 * 亳州市下降69.1%, 合肥（2997项）: where the text names only whose figure it is, the one indicator of theirs in the workbook that such a
 * figure can be of; where there are several, none is meant.
 */
export function onlyFigureOf(
  entity: string,
  question: Question,
  unit: Unit | undefined,
  context: DraftContext,
): readonly NameMatch[] {
  const { measure, period } = question;
  if (entity === context.subject.entity) return [];
  const at = context.standpoints(entity, periodAsked(period, context.period));
  const figures = at.current.map(({ observation }) => observation);
  const stated = figures.filter((one) => one.measure === measure.kind);
  const likely = stated.length > 0 && measure.kind !== "rank" ? stated : figures;
  const fit = likely.filter((one) => canAnswer(one, measure, unit));
  const names = [...new Set(fit.map(({ indicator }) => indicator))];
  return names.length === 1 ? names.map((indicator) => ({ indicator, by: "short" })) : [];
}

function canAnswer(one: Observation, measure: AskedMeasure, unit: Unit | undefined): boolean {
  switch (measure.kind) {
    case "level":
      return (
        one.measure === "level" &&
        unit !== undefined &&
        one.unit.base !== "" &&
        one.unit.base !== "ratio" &&
        isOneKind(one.unit, unit)
      );
    case "growth":
      return one.measure === "growth" || (one.measure === "level" && canGrow(one));
    case "change":
      return one.measure === "level" && unit !== undefined && isOneKind(one.unit, unit);
    case "rank-change":
      return one.measure === "rank" || one.measure === "previous-rank";
    case "rank":
    case "share":
      // 增长4.9%，列第10位: by the rate of whichever has grown.
      if (measure.kind === "rank" && measure.of === "growth" && one.measure === "growth")
        return true;
      return (
        (one.measure === "level" && (unit === undefined || isOneKind(one.unit, unit))) ||
        one.measure === measure.kind
      );
    case "completion":
    case "target-gap":
      return one.measure === "completion" || one.measure === "target";
    default:
      return false;
  }
}
