import type { Period } from "../../quantity/period";
import type { YearsTogether } from "../../lexicon/notation/yearsTogether";
import type { Unit } from "../../quantity/unit";
import type { Aspect, LabelMeasure, Span, Status } from "../../lexicon/saying";
import type { Says } from "../meaning/meaning";

/**
 * What a header, a row's name or a bracket behind it says about its figures. Whatever is not understood stays
 * in `name`.
 */
export interface Label extends Omit<Says, "indicator" | "entity" | "period"> {
  /** What is left when unit, time, measure and the rest are taken away: an indicator, an entity, or nothing. */
  readonly name: string;
  /** What the heading calls it, where `name` is completed by a title. */
  readonly writtenAs?: string;
  readonly time?: Period;
  /** Several years whose figures it holds together: “十四五”以来, 2021—2024年累计. */
  readonly together?: YearsTogether;
  /** What growth is measured from, where a header names it: 2018年比2017年增长, 较1—8月. */
  readonly base?: Period;
  /** Several units in one bracket, each for what it fits: 增减（%、百分点）. */
  readonly units?: readonly Unit[];
  /** 数量 and 金额 side by side speak of two figures of one thing. */
  readonly aspect?: Aspect;
  /** 当月, 当季: the last months of those the table is about. */
  readonly span?: Span;
  /** It is what others are held against: 基期. */
  readonly isBase?: true;
  /** What its figures count is less: 少增, 尚差. */
  readonly downward?: true;
  /** What it is over is a hundred: 为上年%. */
  readonly ofHundred?: true;
}

export type { LabelMeasure, Status };
