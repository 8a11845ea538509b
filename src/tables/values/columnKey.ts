import type { Period } from "../../quantity/period";
import type { ValueColumn } from "./valueColumn";

/** All that a column says of its figures: two with one key would say the same. */
export function columnKey(column: ValueColumn): string {
  const { indicator, entity, measure, period, scope, counting, status, whole, suffix } = column;
  const { stage, asks, ofGroup, since, moves, setBy, noun } = column;
  const key = [
    since,
    moves,
    noun,
    ofGroup,
    column.sinceJanuary,
    measure.endsWith("difference") ? column.unit?.symbol : undefined,
    indicator,
    entity?.name,
    measure,
    period,
    scope,
    counting,
    status,
    whole,
    suffix,
    stage,
    asks,
    setBy,
  ];
  return JSON.stringify(key.map((part) => part ?? null));
}

/** All that a column says but when. */
export function timelessKey(column: ValueColumn): string {
  return columnKey({ ...column, period: NO_TIME });
}

const NO_TIME: Period = { kind: "relative", offset: 0 };
