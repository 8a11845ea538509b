import type { Problem } from "../../problem";
import type { Correction } from "./corrections";

/** What became of one correction: applied, or the reason why it could not be. */
export interface Outcome {
  readonly correction: Correction;
  readonly problem?: Problem;
}

/** How corrections fared in a reading. Those not applied are kept: what they speak of may come back. */
export interface CorrectionReport {
  readonly applied: number;
  readonly unapplied: readonly { readonly correction: Correction; readonly problem: Problem }[];
}

/** Sums up the outcomes, in the order in which the corrections were made. */
export function reportOf(
  outcomes: readonly Outcome[],
  corrections: readonly Correction[],
): CorrectionReport {
  const places = new Map(corrections.map((correction, index) => [correction, index]));
  const unapplied = outcomes.flatMap(({ correction, problem }) =>
    problem ? [{ correction, problem }] : [],
  );
  unapplied.sort((a, b) => (places.get(a.correction) ?? 0) - (places.get(b.correction) ?? 0));
  return { applied: outcomes.length - unapplied.length, unapplied };
}

/** The outcome where an answer was looked for: its problem if it has one. */
export function outcomeOf(
  correction: Correction,
  found: { readonly ok: true } | { readonly ok: false; readonly problem: Problem },
): Outcome {
  return found.ok ? { correction } : { correction, problem: found.problem };
}

/** Corrections that nobody can look for: those of rows where a table is refused before its rows are read, and all of an empty workbook. */
export function unmatched(corrections: readonly Correction[]): Outcome[] {
  return corrections.map((correction) => ({
    correction,
    problem: { code: "correction-unmatched" },
  }));
}
