import type { Qualifier } from "../../src/quantity/qualifier";

/**
 * One quantitative statement of a real report: which figures it gives and what kind of statement it is. Figures and
 * names only; where it stands in the report tells its id.
 */
export interface ReportClaim {
  readonly id: string;
  /** All kinds it belongs to: 均居全省第四位 is a rank and a shared predicate. */
  readonly kinds: readonly ClaimKind[];
  readonly of: readonly ClaimedFigure[];
  /** Whose figures, where not the office's own. */
  readonly whose?: string;
  /** Words the office itself gives, of which no rule makes a figure: they have to be placed as they stand. */
  readonly quoted?: string;
  /** Among whom a place counts. */
  readonly scope?: string;
}

/**
 * The indicator as the workbook names it, the digits as printed, the unit, and the word that loosens the figure. Where
 * a statement gives no figure (创历史新高) there are no digits: then its words alone have to rest on the indicator.
 */
export type ClaimedFigure = readonly [
  indicator: string,
  digits: string | undefined,
  unit: string,
  hedge?: Qualifier,
];

/** The kinds of statement that reports of this genre make. */
export type ClaimKind =
  | "level"
  | "stock"
  | "cumulative"
  | "new_count"
  | "activity_count"
  | "amount_per_event"
  | "attribute"
  | "score"
  | "yoy_growth"
  | "yoy_abs_change"
  | "growth_delta_pp"
  | "share_change_pp"
  | "rank_change"
  | "progress_vs_base"
  | "record_high"
  | "first_ever"
  | "share"
  | "per_capita"
  | "coverage_rate"
  | "funnel"
  | "rank"
  | "tie_rank"
  | "top_n"
  | "rank_tally"
  | "average_gap"
  | "exclusivity"
  | "target_level"
  | "target_completion"
  | "target_gap"
  | "forecast"
  | "range_goal"
  | "growth_goal"
  | "ppt_goal"
  | "milestone_goal"
  | "qual_goal"
  | "breakdown"
  | "parallel"
  | "shared_predicate"
  | "list_count"
  | "frequency"
  | "multi_year"
  | "qual_trend";
