import type { Period } from "../../quantity/period";
import type {
  CaseSentence,
  CoverageSentence,
  FallsSentence,
  ForecastSentence,
  GoalsSentence,
  HeadlineSentence,
  LeadersSentence,
  Member,
  Outline,
  OutlineSection,
  ProblemLead,
  ProblemSentence,
  QuotedSentence,
  SummarySentence,
} from "../outline/outline";
import type { Clause, MemberClause } from "./clause";

/** What is said where, and which facts share a sentence and a clause of it. No words yet. */
export interface Plan extends Omit<Outline, "sections" | "closing"> {
  readonly sections: readonly PlannedSection[];
}

export interface PlannedSection extends Pick<OutlineSection, "role" | "theme"> {
  readonly paragraphs: readonly (readonly PlannedSentence[])[];
}

export type PlannedSentence =
  | StatementSentence
  | PlannedHeadlines
  | ForecastSentence
  | PlannedCase
  | LeadersSentence
  | ProblemLead
  | PlannedProblem
  | PlannedFalls
  | GoalsSentence
  | SummarySentence
  | CoverageSentence
  | QuotedSentence;

/** Indicators that share a sentence, each with its claims in the order they are said. */
export interface StatementSentence {
  readonly kind: "statement";
  readonly opens: Opening;
  /** Another than the text's. */
  readonly ofPeriod?: Period;
  readonly members: readonly Member[];
  readonly clauses: readonly MemberClause[];
}

/** The headline figures of the opening. */
export interface PlannedHeadlines extends HeadlineSentence {
  readonly clauses: readonly MemberClause[];
}

/** The first sentence of the text names period and subject, the first of a section perhaps the subject again; that of another period names it. */
export type Opening = "text" | "section" | "period" | "nothing";

export interface PlannedCase extends CaseSentence {
  /** No figure stands before it: it names the period. */
  readonly opensText?: true;
  readonly clauses: readonly MemberClause[];
}

/** Bad news of several indicators in one clause. */
export interface PlannedFalls extends FallsSentence {
  readonly clauses: readonly MemberClause[];
}

/** Bad news of one indicator, clause by clause. */
export interface PlannedProblem extends ProblemSentence {
  readonly clauses: readonly Clause[];
}
