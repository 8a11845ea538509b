import type { LabelMeasure, Place, Saying } from "../saying";

/** Where in a heading a word stands, and what it then says of the figures. */
export interface HeaderWord {
  readonly at: Place;
  readonly says: Saying;
  /** Only beside such a measure: 总量 is a basis in 总量位次 and part of the name in 专利申请总量. */
  readonly beside?: readonly LabelMeasure[];
  /** Only where the heading gives such a unit: 完成任务 is a rate in %, and what was done in 万元. */
  readonly unit?: string;
  /** Only beside months: 平均 of 1-9月平均 is their mean, and alone that of the members. */
  readonly dated?: true;
}

export const COMPARED: readonly LabelMeasure[] = [
  "rank",
  "growth-rank",
  "gap",
  "share",
  "held-change",
  "unread",
];
export const RANKED: readonly LabelMeasure[] = ["rank", "held-change", "unread"];

export const FROM = "column headings of published tables, ledgers of bureaus and their reports";
