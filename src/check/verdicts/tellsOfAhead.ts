import type { Statement } from "../../prose/question";
import type { Known } from "../answers/known";

/**
 * Whether a claim is of what is meant to be or expected, which nothing of this year refutes: 力争达到170家 need not be of the year whose
 * target the workbook has, unless it says so; 预计增长5% is refuted by no count, only by what the workbook expects itself.
 */
export function tellsOfAhead(
  { status, question: { period, measure } }: Statement,
  answers: readonly Known[],
): boolean {
  if (status === "forecast") return answers.every(({ answer }) => answer.status !== "forecast");
  if (status !== "planned") return false;
  const isSaid =
    period?.kind === "year" ||
    (period?.kind === "relative" && (period.isWhole === true || period.offset !== 0));
  return !isSaid || !OF_TARGET.has(measure.kind);
}

/** What a plan says of these, the workbook may have planned, too. */
const OF_TARGET = new Set<Statement["question"]["measure"]["kind"]>(["target", "growth", "points"]);
