import type { Measure, Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";

/**
 * What the words of a row tell of one of its figures: beside targets, its verb is the target's, and its conclusion that of
 * the target and of how far it was met, or, where no figure gives either, of what was reached.
 */
export function detailsFor(
  { details = {}, hasGoal }: TableRow,
  measure: Measure,
  hasTargets: boolean,
): Pick<Observation, "grade" | "award" | "verb" | "examples" | "conclusion" | "note"> {
  const { grade, award, verb, examples, conclusion, note } = details;
  const isTarget = measure.endsWith("target");
  const isOfGoal = isTarget || measure === "completion";
  return {
    ...(grade !== undefined && { grade }),
    ...(award !== undefined && { award }),
    ...(verb !== undefined && (isTarget || !hasTargets) && { verb }),
    ...(examples && { examples }),
    ...(conclusion !== undefined && (isOfGoal || !hasGoal) && { conclusion }),
    ...(note !== undefined && { note }),
  };
}
