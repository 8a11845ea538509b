/** What a column is for when it holds no figures but says something about those of its row. */
export type ColumnKind =
  | "indicator"
  | "entity"
  | "unit"
  | "section"
  | "level-name" // 国家级, 省级: part of the indicator's name
  | "group"
  | "period"
  | "status"
  | "set-by"
  | "stage" // 申报, 立项: how far it has come
  | "award" // 一等奖, or 合计 of all
  | "verb"
  | "examples"
  | "conclusion"
  | "qualifier"
  | "sequence"
  | "remark"
  | "text"
  | "text-kind";

/** What a heading says its column is for; `weak` where the word could head anything. */
export interface ColumnHead {
  readonly kind: ColumnKind;
  readonly weak: boolean;
}

export const FROM = "column headings of published tables, ledgers of bureaus and their reports";
