import type { Period } from "../../quantity/period";
import type { Linked } from "../linkSelf";
import type { Observation } from "../observation";
import { assignCorrections, type Assigned } from "./assignCorrections";
import { correctIndicators, type CorrectedIndicators } from "./correctIndicators";
import { correctMembers, type CorrectedMembers } from "./correctMembers";
import type { Corrections, TableAnchor } from "./corrections";
import { correctYear, type CorrectedYear } from "./correctYear";
import { forceAreas, type ForcedAreas, type SheetPieces } from "./forceAreas";
import { reportOf, unmatched, type CorrectionReport, type Outcome } from "./outcome";

/** Works in, step by step of the reading, what the user has put right. */
export interface Corrector {
  areas(sheets: readonly SheetPieces[]): ForcedAreas;
  tables(anchors: readonly TableAnchor[], sheets: readonly string[]): Assigned;
  year(known: Period | undefined): CorrectedYear;
  indicators(found: readonly Observation[]): CorrectedIndicators;
  members(linked: Linked): CorrectedMembers;
  report(outcomes: readonly Outcome[]): CorrectionReport;
  /** The report where there is nothing to work them into. */
  unmet(): CorrectionReport;
  /** Names that the user has settled: they are not settled again. */
  readonly names: ReadonlySet<string>;
}

/**
 * What works these in; none where there are none. The reading knows it by its type alone, so that the pane loads it with the
 * first correction.
 */
export function correctorOf({ corrections }: Corrections): Corrector | undefined {
  if (corrections.length === 0) return undefined;
  return {
    areas: (sheets) => forceAreas(sheets, corrections),
    tables: (anchors, sheets) => assignCorrections(anchors, sheets, corrections),
    year: (known) => correctYear(known, corrections),
    indicators: (found) => correctIndicators(found, corrections),
    members: (linked) => correctMembers(linked, corrections),
    report: (outcomes) => reportOf(outcomes, corrections),
    unmet: () => reportOf(unmatched(corrections), corrections),
    names: new Set(
      corrections.flatMap((one) => (one.kind === "alias" ? [one.indicator, one.canonical] : [])),
    ),
  };
}
