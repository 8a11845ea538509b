import { createContext, useContext } from "react";
import type { Correction, Corrections } from "../../tables/corrections/corrections";
import type { CorrectionReport } from "../../tables/corrections/outcome";
import { NO_CORRECTIONS } from "../../tables/corrections/noCorrections";

/** The corrections in force, and the ways to change them. */
export interface CorrectionsAccess {
  readonly corrections: Corrections;
  /** How they fared in the last reading. */
  readonly report?: CorrectionReport | undefined;
  readonly add: (correction: Correction) => void;
  readonly drop: (correction: Correction) => void;
  readonly replaceAll: (corrections: Corrections) => void;
}

const CorrectionsContext = createContext<CorrectionsAccess>({
  corrections: NO_CORRECTIONS,
  add: () => {},
  drop: () => {},
  replaceAll: () => {},
});

export const CorrectionsProvider = CorrectionsContext.Provider;

export function useCorrections(): CorrectionsAccess {
  return useContext(CorrectionsContext);
}
