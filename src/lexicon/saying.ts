/** What a figure says of its indicator. */
export type Measure =
  | "level"
  | "growth" // stored growth rate, a fraction
  | "change" // stored absolute change
  | "points-change" // stored change of a rate, in percentage points
  | "share" // stored share of a named or unnamed whole, a fraction
  | "rank" // stored place by level
  | "growth-rank" // stored place by growth
  | "top" // stored as a bound: among the first so many by level
  | "growth-top" // the same by growth
  | "previous-rank"
  | "target" // a level to be reached
  | "growth-target" // a growth rate to be reached, a fraction
  | "points-target" // a rise of a rate to be reached, in points
  | "completion" // stored completion, a fraction
  | "flag" // 是 or 否: 1 or 0, of no unit
  | "multiple" // stored as so many times what it was: 为2012年的倍数
  | "gap"; // stored distance from a benchmark, in the indicator's unit or in points

/** What says how a figure has moved; `difference` is one of the others, as its unit has it. */
export type MovementMeasure = "growth" | "change" | "points-change" | "difference";

/**
 * A measure, or a word that only becomes one with its unit: `difference` (增减, 提高, 比上年) is a growth rate in %,
 * a change in 件, a points change in 百分点. `held-…` is such a movement that is none of the amount over the year before: 环比, 较年初,
 * 位次变化. No rule that weighs growth against the levels beside it takes it for growth; it becomes what it is when its cells are
 * read, and `since` and `moves` say what it is held against and of what it is. `unread` is understood and set aside: 序时进度, 权重.
 */
export type LabelMeasure = Measure | "difference" | `held-${MovementMeasure}` | "unread";

/** What a movement is held against, where that is not the same time of the year before. */
export type Since =
  | "year-start" // 比年初, 比上年末
  | "month-before"
  | "quarter-before"
  | "period-before" // 环比: of months or of quarters, as the figure itself is of one or the other
  | "months-before" // 较1—8月 of 1—9月: the months so far, a month earlier
  | "quarters-before" // 较上半年 of 1—9月: the months so far, a quarter earlier
  | "yearly" // 年均: over several years, each on the one before
  | "two-years" // 两年平均
  | "three-years"
  | SinceYear;

/** 较2019年: a year further back than the one before, or the same months of it. */
export type SinceYear = `${number}年`;

/** The months so far, up to an earlier one: what these are depends on the period of the figure. */
export type EarlierMonths = Extract<Since, "months-before" | "quarters-before">;

/** What of an indicator has moved, where it is not its own figure: 位次变化, 占比变化, 增速比上年同期±, 同比多增. */
export type Moved = "place" | "share" | "growth" | "change";

export type Counting = "new" | "cumulative" | "stock";

export type Status = "forecast" | "preliminary";

/** 数量 and 金额 side by side speak of two figures of one thing. */
export type Aspect = "count" | "amount";

/**
 * 当月, 当季 and 本月止累计: the last month, the last three, or all from January, of the months a table is about; 累计完成: all
 * from January where it is about months, and its own period else.
 */
export type Span = "month" | "quarter" | "to-date" | "so-far";

/** What a target is where the sheet calls it by another name: 年初预算, 年度计划. */
export type Aim = "budget" | "plan";

/** What a word of a heading says of figures for good: it is told with each of them. */
export interface Told {
  readonly measure: LabelMeasure;
  /** Among whom a stored rank or its bound counts: 全国, 全省, 全市, 同组; for a stored gap or a share, what it is measured against. */
  readonly scope: string;
  /** How the sheet counts it, where it says so: 新增, 累计, 现有. */
  readonly counting: Counting;
  /** What kind of target it is. */
  readonly aim: Aim;
  /** A status the sheet gives: 预计, 快报. A forecast is never mixed with actual figures. */
  readonly status: Status;
  /** What a movement is held against; the same time of the year before where nobody says. */
  readonly since: Since;
  /** What of the indicator has moved; its own figure where nobody says. */
  readonly moves: Moved;
  /** Who set a target, as written: 省科技厅, and 省 of 省定目标. */
  readonly setBy: string;
}

/** What a word of a heading says. A word that says nothing (`数量`, `按`) is only taken away. */
export interface Saying extends Partial<Told> {
  /** Years from the table's own: 0 本年, -1 上年. */
  readonly offset?: number;
  /** 基期: of the year over it, or beside it, where one is named. */
  readonly isBase?: true;
  readonly aspect?: Aspect;
  readonly span?: Span;
  /** Its figures count how much less there is: 减少 3, 少增 3, 尚差 3 are -3. */
  readonly downward?: true;
  /** What it is over is a hundred: 105.3 under 为上年% has grown by 5.3 %. */
  readonly ofHundred?: true;
}

/** Where in a heading a word may stand to be one. */
export type Place = "start" | "end" | "edge" | "whole";
