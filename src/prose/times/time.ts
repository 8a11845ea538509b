import type { AskedPeriod, Span } from "../question";

/** A time named in the text. One without a period is no time of figures: a day, the month of a meeting. */
export interface Time extends Span {
  readonly period?: AskedPeriod;
}
