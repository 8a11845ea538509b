import { useMemo } from "react";
import { addCorrection, dropCorrection } from "../../tables/corrections/changeCorrections";
import type { Corrections } from "../../tables/corrections/corrections";
import type { CorrectionReport } from "../../tables/corrections/outcome";
import type { CorrectionsAccess } from "./CorrectionsAccess";

/** The ways to change corrections, given a way to replace them. */
export function useCorrectionsAccess(
  corrections: Corrections,
  correct: (corrections: Corrections) => void,
  report: CorrectionReport | undefined,
): CorrectionsAccess {
  return useMemo(
    () => ({
      corrections,
      report,
      add: (correction) => correct(addCorrection(corrections, correction)),
      drop: (correction) => correct(dropCorrection(corrections, correction)),
      replaceAll: correct,
    }),
    [corrections, correct, report],
  );
}
