import type { Period } from "../quantity/period";
import type { Counting } from "../tables/observation";

/**
 * One figure that is asked of a workbook, under the names that its tables were read with. Which indicator and whom the
 * words of a text mean is settled before anything is asked.
 *
 * What is left out is not asked for: without `scope`, a place in any ranking answers.
 */
export interface Question {
  readonly measure: AskedMeasure;
  /** As `Observation.indicator` has it. */
  readonly indicator: string;
  /** As `Observation.entity` has it; `SELF` for the office's own area where tables do not name it. */
  readonly entity: string;
  /** Absent where the workbook names no period. */
  readonly period?: Period;
  readonly counting?: Counting;
}

/** Which quantity of an indicator is asked for; each has its rule in `ask.ts`. */
export type AskedMeasure =
  | "level"
  | "growth"
  | "change"
  | "points-change"
  | "rank"
  | "gap"
  | "completion"
  | "per-capita"
  | "contribution"
  | "record";
