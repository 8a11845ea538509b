import type { Measure, Observation } from "../observation";
import type { TableRow } from "../rows/tableRow";

/**
 * What the words of a row tell of one of its figures: beside targets, its verb is the target's, and its conclusion that of
 * the target and of how far it was met.
 */
export function detailsFor(
  { details = {} }: TableRow,
  measure: Measure,
  hasTargets: boolean,
): Pick<Observation, "grade" | "award" | "verb" | "examples" | "conclusion" | "note"> {
  const { grade, award, verb, examples, conclusion, note } = details;
  const isTarget = measure.endsWith("target");
  return {
    ...(grade !== undefined && { grade }),
    ...(award !== undefined && { award }),
    ...(verb !== undefined && (isTarget || !hasTargets) && { verb }),
    ...(examples && { examples }),
    ...(conclusion !== undefined && (isTarget || measure === "completion") && { conclusion }),
    ...(note !== undefined && { note }),
  };
}
