import type { Period } from "../../quantity/period";
import { samePeriod } from "../../quantity/samePeriod";
import { isApart } from "../isApart";
import type { Measure, Observation } from "../observation";

/** Looks up a figure of one indicator, among some columns where they are given, in a row of a table; `undefined` where there is none, or more than one. */
export type RowFigures = (
  row: number,
  measure: Measure,
  period: Period,
  indicator?: string,
  columns?: ReadonlySet<number>,
) => number | undefined;

/** Prepares the figures of a table for being looked up by row. */
export function rowFigures(found: readonly Observation[]): RowFigures {
  const byRow = new Map<number, Observation[]>();
  for (const observation of found) {
    if (isApart(observation)) continue;
    const { row } = observation.cell;
    const figures = byRow.get(row);
    if (figures) figures.push(observation);
    else byRow.set(row, [observation]);
  }
  return (row, measure, period, indicator, columns) => {
    const figures = (byRow.get(row) ?? []).filter(
      (one) =>
        one.measure === measure &&
        one.period !== undefined &&
        samePeriod(one.period, period) &&
        (indicator === undefined || one.indicator === indicator) &&
        (columns?.has(one.cell.column) ?? true),
    );
    return figures.length === 1 ? figures[0]?.value : undefined;
  };
}
