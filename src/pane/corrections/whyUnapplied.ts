import type { Problem } from "../../problem";
import { correctionTarget } from "../../tables/corrections/changeCorrections";
import type { Correction } from "../../tables/corrections/corrections";
import type { CorrectionReport } from "../../tables/corrections/outcome";

/** Why a correction could not be followed; absent where it was. */
export function whyUnapplied(
  correction: Correction,
  report: CorrectionReport | undefined,
): Problem | undefined {
  const target = correctionTarget(correction);
  return report?.unapplied.find((one) => correctionTarget(one.correction) === target)?.problem;
}
