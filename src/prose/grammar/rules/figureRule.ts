import type { AskedMeasure, Phrase } from "../../question";
import type { Time } from "../../times/time";

/** What kinds of number a rule speaks of. */
export type UnitClass =
  "percent" | "points" | "place" | "top" | "times" | "amount" | "bare" | "places";

/** The named groups of a rule's match. */
export interface Found {
  readonly phrase: (group: string) => Phrase | undefined;
  readonly text: (group: string) => string;
  /** The same of the words behind the figure. */
  readonly behind: (group: string) => string;
}

/** One way of saying what a figure is. Rules are tried in their order; the first that fits reads the figure. */
export interface FigureRule {
  readonly name: string;
  readonly because: string;
  readonly of: readonly UnitClass[];
  /** On the words before the figure, to their end. Groups: `front` (the name), `base` (a time compared with), `when`, `move` (which way), `owner`. */
  readonly lead: RegExp;
  /** On the words behind it. */
  readonly tail?: RegExp;
  readonly reads: (found: Found) => AskedMeasure;
}

/** What a rule has made of a figure. */
export interface FigureReading {
  readonly rule: string;
  readonly measure: AskedMeasure;
  /** The words before the rule's own: with the name of the indicator. */
  readonly front?: Phrase;
  /** The words before the verb where the name stands behind it: 河东区 of 河东区新增高企35家. */
  readonly before?: Phrase;
  readonly base?: Time;
  /** A time that is the figure's own: 由上年的4.68亿元. */
  readonly when?: Time;
  /** The word that says which way: 增长, 高于. */
  readonly move?: Phrase;
  /** Whose figure it is, where that holds for it alone: 低于全省4810件的水平. */
  readonly owner?: Phrase;
}

/** `^front … words $`, with the places of its groups. */
export function leadPattern(words: string): RegExp {
  return new RegExp(`^(?<front>.*?)${words}$`, "d");
}

/** 由2.14%提高到2.65%: reads what it comes from. */
export function isOfStart(rule: string): boolean {
  return rule === "from-level" || rule === "share-from";
}
