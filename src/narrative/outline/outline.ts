import type { Period } from "../../quantity/period";
import type { TextMaterial } from "../../tables/table";
import type { Fact, Omission } from "../facts/fact";
import type { FurtherPeriod } from "../furtherPeriods";
import type { Section } from "../narrative";
import type { Slot } from "./claimOrder";
import type { Field } from "./fields";
import type { SheetTopics } from "./sheetTopics";
import type { NarrativeSettings } from "../settings/settingsSchema";

/** What is said, in which section and in which order. No words yet. */
export interface Outline {
  /** Whether it is about the work of a science bureau, or about other figures. */
  readonly about: "science" | "indicators";
  /** Whose work exactly, by what the title calls it. */
  readonly field: Field;
  /** What the title calls it in the words of a sheet, where it is of no field. */
  readonly called?: string;
  readonly subject: string;
  readonly period?: Period;
  readonly sections: readonly OutlineSection[];
  /** What many figures come to, told at the end of the only section of figures where no opening has told it. */
  readonly closing: readonly SummarySentence[];
}

export interface OutlineSection {
  readonly role: Section["role"];
  /** The theme, or empty where the role says enough. */
  readonly theme: string;
  readonly paragraphs: readonly (readonly OutlineSentence[])[];
}

export type OutlineSentence =
  | MembersOfTheme
  | HeadlineSentence
  | ForecastSentence
  | CaseSentence
  | LeadersSentence
  | ProblemLead
  | ProblemSentence
  | FallsSentence
  | GoalsSentence
  | SummarySentence
  | CoverageSentence
  | QuotedSentence;

/** All indicators of a theme at full dress, each with its claims in the order they are said; the plan makes sentences of them. */
export interface MembersOfTheme {
  readonly kind: "members";
  readonly members: readonly Member[];
  /** Another than the text's: what follows in the paragraph is told of it, too. */
  readonly ofPeriod?: Period;
}

export interface Member {
  readonly indicator: string;
  /** A part, without the noun that it shares with the others of its total. */
  readonly called?: string;
  /** 其中: a part of the total that the sentence has just named. */
  readonly part: boolean;
  /** The same indicator as the member before, counted another way: its name is not repeated. */
  readonly again: boolean;
  readonly facts: readonly Fact[];
  /** Bad news that the problems tell: why its level is told without praise. */
  readonly elsewhere?: readonly Fact[];
  /** Claims that only the values of its figures forbid: it belongs with those that make them. */
  readonly denied?: readonly Slot[];
}

/** The headline figures of the opening: indicators with a claim or two. */
export interface HeadlineSentence {
  readonly kind: "headlines";
  /** Behind a judgement that has named the period and whom the text is about. */
  readonly goesOn?: true;
  readonly members: readonly Member[];
}

/** What is expected and not yet reached; never in one sentence with what is. */
export interface ForecastSentence {
  readonly kind: "forecast";
  /** Another than the text's. */
  readonly ofPeriod?: Period;
  /** One, or several levels in the same unit. */
  readonly facts: readonly Fact[];
}

/** What a district or a firm has done, or growth of several side by side. */
export interface CaseSentence {
  readonly kind: "case";
  readonly sideBySide: boolean;
  readonly members: readonly Member[];
}

/** Who leads the rankings the subject stands in, all in one scope; or those among its members, called by a noun. */
export interface LeadersSentence {
  readonly kind: "leaders";
  readonly theme: string;
  readonly scope: string;
  readonly among?: string;
  /** No figure stands before it: it names the period. */
  readonly opensText?: true;
  readonly rankings: readonly Ranking[];
}

export interface Ranking {
  /** The subject's own place, or who leads among its members: its evidence is everybody's. */
  readonly rank: Fact;
  readonly leaders: readonly Fact[];
}

/** Opens a paragraph of problems in the user's words; `ordinal` counts from 1 where there are several. */
export interface ProblemLead {
  readonly kind: "problem-lead";
  readonly theme: string;
  readonly ordinal?: number;
  readonly material: TextMaterial;
}

/** Bad news of one indicator, if possible with something good conceded first. */
export interface ProblemSentence {
  readonly kind: "problem";
  /** Another than the text's. */
  readonly ofPeriod?: Period;
  /** Counts the paragraph where it is the first that its paragraph tells. */
  readonly ordinal?: number;
  readonly indicator: string;
  /** The indicator's name begins with this one's, which the reader has in mind: 投入强度 after R&D经费. */
  readonly family?: string;
  /** The figure that falls short, told again where a comparison opens the bad news. */
  readonly level?: Fact;
  readonly concession?: Fact;
  /** It fell, and nothing else could be said of it, whatever its figures: told with others of which this is so. */
  readonly fell?: true;
  readonly failings: readonly Fact[];
}

/** What fell among the indicators of a theme, or rose where it should not, and nothing else is said of. */
export interface FallsSentence {
  readonly kind: "falls";
  readonly ordinal?: number;
  readonly ofPeriod?: Period;
  readonly theme: string;
  readonly way: "up" | "down";
  readonly members: readonly Member[];
}

/** What many facts come to: all targets met, so many first places in a scope, so many indicators grown. */
export interface SummarySentence {
  readonly kind: "summary";
  /** Opens the text: it names the period and whom the text is about. */
  readonly opensText?: true;
  /** Stands first and names whom the text is about, and no period. */
  readonly namesSubject?: true;
  /** What sets it apart from others of its kind. */
  readonly of: string;
  readonly facts: readonly Fact[];
}

/** In how many of the office's own districts a thing is there or done: the number, and the rate where only some have it. */
export interface CoverageSentence {
  readonly kind: "coverage";
  readonly ordinal?: number;
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
  /** What is not said of the figures, and why. */
  readonly omitted?: readonly Omission[];
  /** What is told of other periods. */
  readonly further?: readonly FurtherPeriod[];
  readonly texts: readonly TextMaterial[];
  readonly subject: string;
  /** What the subject is called, where the workbook calls it 本单位. */
  readonly body?: string;
  readonly period?: Period;
  readonly length: Length;
  /** What the sheets tell of, by their titles. */
  readonly topics?: SheetTopics;
  /** What the name of the file says that the workbook tells of; empty where it does not. */
  readonly ofFile?: string;
  /** The work of the office that the first title says to be the sender's. */
  readonly ofOffice?: string;
  /** How much stands in one place; as the house has it where not said. */
  readonly limits?: Limits | undefined;
}
