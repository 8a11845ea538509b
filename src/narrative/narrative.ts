import type { Period } from "../quantity/period";
import type { PeriodStyle } from "../quantity/printPeriod";
import type { Unit } from "../quantity/unit";
import type { CellAddress } from "../workbook/workbook";
import type { FactTopic } from "./facts/factTopic";
import type { Claim, Omission, Operand, Rule } from "./facts/fact";
import type { PlannedSentence } from "./plan/plan";
import type { Qualifier } from "../tables/observation";
import type { Sense } from "./senses";

/** The finished text as a tree: plain, readonly, JSON-safe. Numbers stay numbers until print. */
export interface Narrative {
  readonly title: string;
  readonly subject: string;
  readonly period?: Period;
  readonly sections: readonly Section[];
  readonly omitted: readonly Omission[];
  /** The characters it is written in; simplified where not said. */
  readonly script?: Script;
}

export type Script = "hans" | "hant";

export interface Section {
  /** As printed, numbered: `一、科技投入`. Empty for the opening. */
  readonly heading: string;
  readonly role: "opening" | "achievement" | "problem" | "goal" | "measure";
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Stable across refreshes: what the sentence is about, whatever its figures. */
  readonly id: string;
  /** The same, taken apart. */
  readonly topic: SentenceTopic;
  readonly clauses: readonly TextClause[];
}

export interface SentenceTopic {
  readonly kind: PlannedSentence["kind"];
  readonly about: readonly string[];
}

/** Words that go together, with the facts that they tell. */
export interface TextClause {
  readonly role: ClauseRole;
  /** Nothing where the words only lead to what is told, or are the user's own. */
  readonly tells: readonly ToldClaim[];
  readonly nodes: readonly TextNode[];
}

/** `says` what there is to say; among problems, what `fails`, and what is conceded before it. */
export type ClauseRole = "says" | "fails" | "concedes";

/** A fact that a clause tells, and what the words claim of it. */
export interface ToldClaim {
  readonly factId: string;
  readonly senses: readonly Sense[];
}

export type TextNode = PlainText | QuantityText | NameText | PeriodText | QuotedText;

export interface PlainText {
  readonly type: "text";
  readonly text: string;
  /** What a claiming word rests on: 持平, 超额完成, 并列, 均. */
  readonly claims?: readonly Evidence[];
  /** Counts paragraphs, 一是: part of no statement. */
  readonly ordinal?: true;
}

/** A figure. Printed by `printQuantity`, never stored as a string. */
export interface QuantityText extends Evidence {
  readonly type: "quantity";
  /** How the words at the figure are written where that is not how the workbook's own unit is: in another script. */
  readonly words?: { readonly unit: string; readonly qualifier?: string };
  /** How the figure is shown where that is not as its evidence has it: in another unit, with other decimals. */
  readonly shown?: ShownFigure;
  readonly spaced?: Spaced;
}

/** With a space between its digits and its characters: 1254.7 亿元, 第 7 位, 2022 年. */
export type Spaced = true;

export interface ShownFigure extends Pick<Evidence, "value" | "unit" | "decimals" | "qualifier"> {
  /** A place in Chinese numerals: 第三位, or 第三 for short. */
  readonly place?: "chinese" | "short";
}

/** What a figure or a word says, by which rule, from which cells. */
export interface Evidence {
  readonly factId: string;
  /** What it is the figure of: the identity of its fact, taken apart. */
  readonly topic: FactTopic;
  readonly kind: Claim["kind"];
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  readonly qualifier?: Qualifier;
  readonly rule: Rule;
  readonly operands: readonly Operand[];
}

/** An indicator, a region or another name taken from the workbook. */
export interface NameText {
  readonly type: "name";
  readonly text: string;
  /** What naming it here rests on: a place among the first three, a tie. */
  readonly claims?: readonly Evidence[];
}

export interface PeriodText {
  readonly type: "period";
  readonly period: Period;
  /** 2022年 where not said. */
  readonly style?: Exclude<PeriodStyle, "year">;
  readonly spaced?: Spaced;
}

/** The user's own words, placed from a text cell. */
export interface QuotedText {
  readonly type: "quoted";
  readonly text: string;
  readonly cell: CellAddress;
}
