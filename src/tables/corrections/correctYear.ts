import type { Period } from "../../quantity/period";
import { readPeriod } from "../../quantity/readPeriod";
import type { Correction } from "./corrections";
import { outcomeOf, type Outcome } from "./outcome";

/** The period of a workbook, as it says itself, else as the user says. */
export interface CorrectedYear {
  readonly period?: Period;
  readonly outcomes: readonly Outcome[];
}

/** Dates a workbook that does not date itself by what the user has said; what it says itself stands. */
export function correctYear(
  known: Period | undefined,
  corrections: readonly Correction[],
): CorrectedYear {
  const said = corrections.find((one) => one.kind === "year");
  if (!said) return { ...(known && { period: known }), outcomes: [] };
  const given = known ? undefined : readPeriod(said.period);
  const isFit = given?.kind === "calendar";
  const outcome = outcomeOf(
    said,
    isFit ? { ok: true } : { ok: false, problem: { code: "correction-unmatched" } },
  );
  const period = isFit ? given : known;
  return { ...(period && { period }), outcomes: [outcome] };
}
