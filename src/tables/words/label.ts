import type { Period } from "../../quantity/period";
import type { Unit } from "../../quantity/unit";
import type { Span } from "../values/spanPeriod";
import type { Counting, Measure, Observation } from "../observation";

/**
 * What a header, a row's name or a bracket behind it says about its figures. Whatever is not understood stays
 * in `name`.
 */
export interface Label {
  /** What is left when unit, time, measure and the rest are taken away: an indicator, an entity, or nothing. */
  readonly name: string;
  readonly unit?: Unit;
  readonly time?: Period;
  readonly measure?: LabelMeasure;
  readonly scope?: string;
  readonly whole?: string;
  readonly counting?: Counting;
  /** 数量 and 金额 side by side speak of two figures of one thing. */
  readonly aspect?: Aspect;
  /** 当月, 当季: the last months of those the table is about. */
  readonly span?: Span;
  readonly status?: Status;
}

export type Aspect = "count" | "amount";

export type Status = NonNullable<Observation["status"]>;

/**
 * A measure, or a word that only becomes one with its unit: `difference` (增减, 提高, 比上年) is a growth rate in %,
 * a change in 件, a points change in 百分点. `unread` is understood and set aside: 环比, 位次变化, 序时进度.
 */
export type LabelMeasure = Measure | "difference" | "unread";
