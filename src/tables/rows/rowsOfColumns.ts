import { without } from "../corrections/without";
import { isBareTotal } from "../words/isBareTotal";
import { mayBeGrowth } from "../words/mayBeGrowth";
import { placeBy } from "./measureRows";
import type { TableRow } from "./tableRow";

/** 总量, 占比 and 位次 down, where 第一产业 | 第二产业 stand over them: they need no name of their own. */
export function rowsOfColumns(rows: readonly TableRow[]): readonly TableRow[] {
  let hasLevel = false;
  let hasGrowth = false;
  return rows.map((row) => {
    const { problem, indicator, text } = row;
    const isUnnamed = problem?.code === "unclear-header" && indicator?.name === "";
    if (!isUnnamed || text === "" || isBareTotal(text)) return row;
    const { measure } = indicator;
    const place = measure === "rank" ? placeBy({ hasLevel, hasGrowth }) : {};
    hasLevel ||= measure === undefined;
    hasGrowth ||= mayBeGrowth(measure);
    return {
      ...without(row, "problem"),
      indicator: { ...indicator, ...(place.measure && { measure: place.measure }) },
      ...(place.basisUnsaid && { basisUnsaid: true as const }),
    };
  });
}
