import { INDICATOR_KINDS } from "./indicatorKinds";
import { isAdditive } from "./kindsOfIndicator";
import type { OwnFigure } from "./ownFigures";

/** Money and things done within a period; counts of what there is, and sums since a start, are stocks. */
export function isFlow({ observation }: OwnFigure): boolean {
  const { counting, indicator, unit } = observation;
  if (!isAdditive(observation) || counting === "stock" || counting === "cumulative") return false;
  if (INDICATOR_KINDS.stock.test(indicator)) return false;
  return counting === "new" || unit.base === "元" || INDICATOR_KINDS.flow.test(indicator);
}
