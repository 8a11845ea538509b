import type { EarlierMonths, Since, SinceYear } from "../../../lexicon/saying";
import type { Phrases } from "../../wording/phrases";

/** Behind the level and its growth over the year before. */
export const SINCE_PHRASES = {
  growthUp: ["{since}增长{value}"],
  growthDown: ["{since}下降{value}"],
  changeUp: ["{since}增加{value}"],
  changeDown: ["{since}减少{value}"],
  longer: ["{since}延长{value}"],
  shorter: ["{since}缩短{value}"],
  pointsUp: ["{since}提高{value}"],
  pointsDown: ["{since}下降{value}"],
  times: ["是{since}的{value}"],
  flat: ["{since}持平"],
  nearlyFlat: ["{since}基本持平"],
  paceUp: ["增速{since}加快{value}"],
  paceDown: ["增速{since}回落{value}"],
  moreAdded: ["同比多增{value}"],
  lessAdded: ["同比少增{value}"],
  asMuchAdded: ["增量与上年同期持平"],
} as const satisfies Readonly<Record<string, Phrases>>;

/** What a movement is held against, before its words and where nothing has moved. */
export interface BaseName {
  readonly since: string;
  readonly flat: string;
}

/** What a movement is held against, where its name is always the same: the {since} of the phrases, and of those that nothing has moved. */
export const SINCE_NAMES: Readonly<
  Record<Exclude<Since, EarlierMonths | SinceYear> | "year-end", BaseName>
> = {
  "year-start": { since: "较年初", flat: "与年初" },
  "year-end": { since: "比上年末", flat: "与上年末" },
  "month-before": { since: "比上月", flat: "与上月" },
  "quarter-before": { since: "比上季度", flat: "与上季度" },
  "period-before": { since: "环比", flat: "环比" },
  yearly: { since: "年均", flat: "年均" },
  "two-years": { since: "两年平均", flat: "两年平均" },
  "three-years": { since: "三年平均", flat: "三年平均" },
};

/** What it is held against where its name depends on it: 比1—8月, 比2019年. `untold`: the figure says no period of its own. */
export const SINCE_PERIOD = {
  since: "比{base}",
  flat: "与{base}",
  untold: "前期",
  sameMonths: "同期",
} as const;
