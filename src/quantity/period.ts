/**
 * The time a figure belongs to. A sheet that only says 本年/上年, and whose year stands nowhere, yields a relative period.
 */
export type Period = CalendarPeriod | RelativePeriod;

export interface CalendarPeriod {
  readonly kind: "calendar";
  readonly year: number;
  /** The first of several years whose figures it holds together, `year` being the last: 2021—2024年. */
  readonly since?: number;
  /** The school year that begins in it: 2017-2018学年. */
  readonly school?: true;
  /** Absent for the whole year; `{ from: 1, to: 11 }` for 1—11月. */
  readonly months?: Months;
}

export interface RelativePeriod {
  readonly kind: "relative";
  /** 0 本年, -1 上年, 1 下年. */
  readonly offset: number;
  readonly months?: Months;
}

export interface Months {
  readonly from: number;
  readonly to: number;
}
