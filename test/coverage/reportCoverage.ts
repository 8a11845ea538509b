import { writeNarrative } from "../../src/narrative/writeNarrative";
import type { Length } from "../../src/narrative/outline/outline";
import type { Reading } from "../../src/tables/table";
import type { ClaimKind, ReportClaim } from "./claim";
import { findClaim } from "./findClaim";
import { saidSentences } from "./saidSentence";

export interface CheckedClaim {
  readonly claim: ReportClaim;
  /** The sentence that makes the statement, as printed. */
  readonly saidIn: string | undefined;
}

/** Looks for every statement of a report in the text that its workbook leads to. */
export function checkClaims(
  reading: Reading,
  claims: readonly ReportClaim[],
  length: Length = "full",
): readonly CheckedClaim[] {
  const written = writeNarrative(reading, { length });
  if (!written.ok) throw new Error(written.problem.code);
  const sentences = saidSentences(written.value, reading);
  return claims.map((claim) => ({ claim, saidIn: findClaim(claim, sentences)?.words }));
}

export interface KindCoverage {
  readonly kind: ClaimKind;
  readonly covered: number;
  readonly total: number;
}

/** How many of the statements of each kind are made; a statement of two kinds counts in both. */
export function coverageByKind(checked: readonly CheckedClaim[]): readonly KindCoverage[] {
  const kinds = new Set(checked.flatMap(({ claim }) => claim.kinds));
  return [...kinds].map((kind) => {
    const own = checked.filter(({ claim }) => claim.kinds.includes(kind));
    return { kind, covered: own.filter(({ saidIn }) => saidIn).length, total: own.length };
  });
}
