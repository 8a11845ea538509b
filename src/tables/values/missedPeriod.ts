import { comparePeriods } from "../../quantity/comparePeriods";
import type { Period } from "../../quantity/period";
import type { Observation } from "../observation";
import type { ValueColumn } from "./valueColumn";

/**
 * The latest period of a table whose column of figures is refused while an earlier one is read: last year is not to be told in
 * its place.
 */
export function missedPeriod(
  columns: readonly ValueColumn[],
  observations: readonly Observation[],
): Period | undefined {
  const missed = latestOf(columns.filter(({ problem }) => problem));
  if (!missed) return undefined;
  const latest = latestOf(observations);
  if (!latest || missed.kind !== latest.kind) return undefined;
  return comparePeriods(missed, latest) > 0 ? missed : undefined;
}

function latestOf(
  figures: readonly Pick<Observation | ValueColumn, "measure" | "status" | "period">[],
): Period | undefined {
  let latest: Period | undefined;
  for (const { measure, status, period } of figures) {
    if (measure !== "level" || status || !period) continue;
    if (!latest || comparePeriods(period, latest) >= 0) latest = period;
  }
  return latest;
}
