import type { Period } from "../../quantity/period";
import type { TextMaterial } from "../../tables/table";
import type { Fact } from "../facts/fact";
import type { Section } from "../narrative";
import type { NarrativeSettings } from "../settings/settingsSchema";

/** What is said, in which section and in which order. No words yet. */
export interface Outline {
  readonly subject: string;
  readonly period?: Period;
  readonly sections: readonly OutlineSection[];
}

export interface OutlineSection {
  readonly role: Section["role"];
  /** The theme, or empty where the role says enough. */
  readonly theme: string;
  readonly paragraphs: readonly (readonly OutlineSentence[])[];
}

export type OutlineSentence =
  | StatementSentence
  | HeadlineSentence
  | ForecastSentence
  | CaseSentence
  | LeadersSentence
  | ProblemLead
  | ProblemSentence
  | GoalsSentence
  | SummarySentence
  | CoverageSentence
  | QuotedSentence;

/** Indicators at full dress, each with its claims in the order they are said. */
export interface StatementSentence {
  readonly kind: "statement";
  readonly opens: Opening;
  readonly members: readonly Member[];
}

/** The first sentence of the text names period and subject, the first of a section perhaps the subject again. */
export type Opening = "text" | "section" | "nothing";

export interface Member {
  readonly indicator: string;
  /** 其中: a part of the total that the sentence has just named. */
  readonly part: boolean;
  /** The same indicator as the member before, counted another way: its name is not repeated. */
  readonly again: boolean;
  readonly facts: readonly Fact[];
}

/** The headline figures of the opening: indicators with a claim or two. */
export interface HeadlineSentence {
  readonly kind: "headlines";
  readonly members: readonly Member[];
}

/** What is expected and not yet reached; never in one sentence with what is. */
export interface ForecastSentence {
  readonly kind: "forecast";
  /** One, or several levels in the same unit. */
  readonly facts: readonly Fact[];
}

/** What a district or a firm has done, or growth of several side by side. */
export interface CaseSentence {
  readonly kind: "case";
  /** No figure stands before it: it names the period. */
  readonly opensText?: true;
  readonly sideBySide: boolean;
  readonly members: readonly Member[];
}

/** Who leads the rankings the subject stands in, all in one scope. */
export interface LeadersSentence {
  readonly kind: "leaders";
  readonly theme: string;
  readonly scope: string;
  readonly rankings: readonly Ranking[];
}

export interface Ranking {
  /** The subject's own place, whose evidence is everybody's. */
  readonly rank: Fact;
  readonly leaders: readonly Fact[];
}

/** Opens a paragraph of problems; `ordinal` counts from 1 where there are several. */
export interface ProblemLead {
  readonly kind: "problem-lead";
  readonly theme: string;
  readonly ordinal?: number;
  /** The user's own words for it stand in the place of ours. */
  readonly material?: TextMaterial;
  /** What the paragraph goes on to tell: what there is a problem at all rests on. */
  readonly failings: readonly Fact[];
}

/** Bad news of one indicator, if possible with something good conceded first. */
export interface ProblemSentence {
  readonly kind: "problem";
  readonly indicator: string;
  /** The indicator's name begins with this one's, which the reader has in mind: 投入强度 after R&D经费. */
  readonly family?: string;
  readonly concession?: Fact;
  readonly failings: readonly Fact[];
}

/** What many facts come to: all targets met, so many first places in a scope. */
export interface SummarySentence {
  readonly kind: "summary";
  /** What sets it apart from others of its kind. */
  readonly of: string;
  readonly facts: readonly Fact[];
}

/** In how many of the office's own districts a thing is there or done: the number, and the rate where only some have it. */
export interface CoverageSentence {
  readonly kind: "coverage";
  readonly facts: readonly Fact[];
}

/** Goals of the coming year, theme by theme. */
export interface GoalsSentence {
  readonly kind: "goals";
  readonly period?: Period;
  readonly themes: readonly (readonly Fact[])[];
}

export interface QuotedSentence {
  readonly kind: "quoted";
  readonly material: TextMaterial;
}

/** Three lengths of the same text. */
export type Length = "brief" | "standard" | "full";

export type Limits = NarrativeSettings["limits"];

/** What the outline is made from. */
export interface OutlineInput {
  readonly facts: readonly Fact[];
  readonly texts: readonly TextMaterial[];
  readonly subject: string;
  readonly period?: Period;
  readonly length: Length;
  /** How much stands in one place; as the house has it where not said. */
  readonly limits?: Limits | undefined;
}
