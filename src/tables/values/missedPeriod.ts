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
  const read = observations.flatMap(({ measure, status, period }) =>
    measure === "level" && !status && period ? [period] : [],
  );
  const latest = latestOf(read);
  if (!latest) return undefined;
  const missed = latestOf(
    columns.flatMap(({ measure, status, problem, period }) =>
      measure === "level" && !status && problem ? [period] : [],
    ),
  );
  return missed && missed.kind === latest.kind && comparePeriods(missed, latest) > 0
    ? missed
    : undefined;
}

function latestOf(periods: readonly Period[]): Period | undefined {
  return [...periods].sort(comparePeriods).pop();
}
