import { useMemo } from "react";
import { addCorrection, dropCorrection } from "../../tables/corrections/changeCorrections";
import type { Corrections } from "../../tables/corrections/corrections";
import type { CorrectionsAccess } from "./CorrectionsAccess";

/** The ways to change corrections, given a way to replace them. */
export function useCorrectionsAccess(
  corrections: Corrections,
  correct: (corrections: Corrections) => void,
): CorrectionsAccess {
  return useMemo(
    () => ({
      corrections,
      add: (correction) => correct(addCorrection(corrections, correction)),
      drop: (correction) => correct(dropCorrection(corrections, correction)),
      replaceAll: correct,
    }),
    [corrections, correct],
  );
}
