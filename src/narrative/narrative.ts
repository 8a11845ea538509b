import type { Period } from "../quantity/period";
import type { Unit } from "../quantity/unit";
import type { CellAddress } from "../workbook/workbook";
import type { Claim, Omission, Operand, Rule } from "./facts/fact";
import type { Qualifier } from "../tables/observation";

/** The finished text as a tree: plain, readonly, JSON-safe. Numbers stay numbers until print. */
export interface Narrative {
  readonly title: string;
  readonly subject: string;
  readonly period?: Period;
  readonly sections: readonly Section[];
  readonly omitted: readonly Omission[];
}

export interface Section {
  readonly heading: string;
  readonly role: "opening" | "achievement" | "problem" | "goal" | "measure";
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  readonly sentences: readonly Sentence[];
}

export interface Sentence {
  /** Stable across refreshes: built from the ids of its facts. */
  readonly id: string;
  readonly nodes: readonly TextNode[];
}

export type TextNode = PlainText | QuantityText | NameText | PeriodText | QuotedText;

export interface PlainText {
  readonly type: "text";
  readonly text: string;
}

/** A figure. Printed by `printQuantity`, never stored as a string. */
export interface QuantityText {
  readonly type: "quantity";
  readonly factId: string;
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
}

export interface PeriodText {
  readonly type: "period";
  readonly period: Period;
}

/** The user's own words, placed from a text cell. */
export interface QuotedText {
  readonly type: "quoted";
  readonly text: string;
  readonly cell: CellAddress;
}
