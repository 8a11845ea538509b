import type { Period } from "../../quantity/period";
import type { AreaAddress } from "../../workbook/workbook";
import type { MeasureKind } from "../../prose/question";
import type { Known } from "../answers/known";
import type { Verdict } from "./verdict";

/** Why a verdict is what it is, as a closed list; the sentence for each stands in `reasonSentence`. */
export type Reason =
  | { readonly code: "opposite-direction" }
  | { readonly code: "digits-in-other-unit" }
  | { readonly code: "rate-in-per-cent" }
  | { readonly code: "growth-in-points" }
  | { readonly code: "of-period"; readonly period: Period }
  | { readonly code: "computed-not-stated"; readonly other: Known }
  | { readonly code: "rounded-rates" }
  | { readonly code: "revised-base" }
  | { readonly code: "tied-with"; readonly names: readonly string[] }
  | { readonly code: "not-tied" }
  | { readonly code: "times-by-for-to" }
  | { readonly code: "refused-cells"; readonly area: AreaAddress }
  | { readonly code: "no-indicator" }
  | { readonly code: "no-entity" }
  | { readonly code: "no-figure" }
  | { readonly code: "several-indicators" }
  | { readonly code: "conflicting-cells" };

/** What was found of one figure or word. */
export interface Judgement {
  readonly verdict: Verdict;
  /** What the workbook has instead, or in confirmation. */
  readonly known?: Known;
  readonly reason?: Reason;
  readonly candidates?: readonly Known[];
  readonly kind: MeasureKind;
}
