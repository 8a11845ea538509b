import type { Since } from "../lexicon/saying";
import type { Months } from "../quantity/period";
import type { Unit } from "../quantity/unit";

/** A stretch of a text in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of the text and where they stand. `text` is in half-width, simplified characters and has the length of the span. */
export interface Phrase extends Span {
  readonly text: string;
}

/**
 * What a figure or a claiming word of a text claims, as a question to a workbook: which indicator, whose, when, which
 * measure, against what. The words are those of the text; which indicator of a workbook they name is decided by whoever answers.
 */
export interface Question {
  readonly measure: AskedMeasure;
  /** The names the indicator may go by, the nearest first: what the clause itself calls it, then whom it carries on from. */
  readonly indicators: readonly IndicatorPhrase[];
  /** 三镇合计: it is said of these together. */
  readonly sum?: Sum;
  /** 重大专项。共3项，总投资1.05亿元: the heading that the sentence counts, of which all else in it is said. */
  readonly headed?: IndicatorPhrase;
  /** 均, 都: it is said of each of these. */
  readonly each?: readonly IndicatorPhrase[];
  /** 云台县, 全市, 该公司; absent where the text speaks of its own subject. */
  readonly whose?: Phrase;
  readonly period?: AskedPeriod;
  /** What the change is measured from, where the text names it: 比2018年, 较年初. */
  readonly base?: AskedPeriod;
  /** What a movement is held against, where it is not the year before: 较年初, 环比, 两年平均. */
  readonly since?: Since;
}

/** What is added up; not sure where the text does not say how many they are. */
export interface Sum {
  readonly parts: readonly {
    readonly names: readonly IndicatorPhrase[];
    readonly whose?: Phrase;
  }[];
  readonly isSure: boolean;
  /** 五县地区生产总值合计: the one part is of all members of its table, of so many if the text says how many they are. */
  readonly ofAll?: true;
  readonly many?: number;
}

export interface IndicatorPhrase extends Phrase {
  /**
   * `own`: stands before the figure in its clause; `behind`: what is counted stands behind it; `loose`: somewhere in a clause
   * without figures before it; `carried`: named with the figure before; `earlier`: named before that, and only of use to tell
   * what a short name means; `part`: the total that it is 其中 of; `heading`: what the heading above says that it is all about.
   */
  readonly from: "own" | "behind" | "loose" | "carried" | "earlier" | "part" | "heading";
  /** The unit of the figure that it was named with: 门急诊 of 128万人次 counts 人次. */
  readonly unit?: Unit;
  /** Named with what is new of it: 新增高新技术企业12家，增长20%. */
  readonly counting?: "new";
}

/** A time as the text says it. */
export type AskedPeriod =
  | {
      readonly kind: "year";
      readonly year: number;
      readonly months?: Months;
      /** 截至9月底: what stood then, or has come together by then. */
      readonly asOf?: true;
      /** 2023年末 */
      readonly atEnd?: true;
      /** 2021年以来: that year, or all since then. */
      readonly isSince?: true;
      /** 2023年全年, 2023年1—12月: the year as a whole, whatever months the text is about. */
      readonly isWhole?: true;
      readonly span: Span;
    }
  /** 今年 0, 去年 -1, against the year the text is about. `atStart`: 年初, the end of the year before. */
  | {
      readonly kind: "relative";
      readonly offset: number;
      readonly months?: Months;
      /** 四个季度: each of them. */
      readonly isQuarters?: true;
      readonly asOf?: true;
      /** 环比: the months right before those the figure is of. */
      readonly isBefore?: true;
      /** 全年, 去年底: the year as a whole, whatever months the text is about. */
      readonly isWhole?: true;
      readonly span: Span;
    }
  /** “十三五”期间, 2018—2022年, 近三年. */
  | {
      readonly kind: "years";
      readonly from?: number;
      readonly to?: number;
      readonly count?: number;
      readonly span: Span;
    };

/** Up or down, as the words say it. */
export type Direction = "up" | "down";

/** Which quantity of the indicator is asked for. */
export type AskedMeasure =
  | { readonly kind: "level"; readonly counting?: "new" | "cumulative" | "stock" }
  /** By how much it has changed, in its own unit. */
  | {
      readonly kind: "change";
      readonly direction: Direction;
      /** 同比多增: how much more it has risen than in the year before. */
      readonly ofIncrease?: true;
      /** 减亏: how much less is lost than in the year before, or how much more. */
      readonly ofLoss?: true;
    }
  /** By how much in per cent; without a direction where the text names none: 增速8.5%. */
  | { readonly kind: "growth"; readonly direction?: Direction; readonly prices?: "current" }
  | { readonly kind: "average-growth"; readonly direction?: Direction }
  /** `to`: so many times what it was; `by`: so many times more. */
  | {
      readonly kind: "multiple";
      readonly how: "to" | "by";
      /** 是芜湖的1.5倍: of whom, where it is not what it was itself. */
      readonly benchmark?: Phrase;
    }
  /** `whole` absent where the text only says 占比; `before` is that of another share of its sentence: 一产占GDP的8%，二产占48%. */
  | { readonly kind: "share"; readonly whole?: Phrase; readonly before?: Phrase }
  /** A change in percentage points, of the rate itself, of its share in something, or of its growth rate. */
  | {
      readonly kind: "points";
      readonly of: "level" | "share" | "growth";
      readonly direction: Direction;
      readonly whole?: Phrase;
    }
  /** Against an average, a total, another indicator or another place, in the indicator's unit or in points. */
  | {
      readonly kind: "gap";
      readonly of: "level" | "growth" | "share" | "completion";
      /** Absent where the text only says how far apart they are: 相差7.8亿元. */
      readonly direction?: Direction;
      readonly benchmark: Phrase;
    }
  | {
      readonly kind: "rank";
      readonly of: RankedBy;
      /** By growth, share or completion only because the figure before was one: 增长16.8%，居第二. */
      readonly isLikely?: true;
      readonly scope?: Phrase;
      readonly tied?: true;
      readonly fromEnd?: true;
      /** 最高, 最低: the greatest or the least value, whichever is better. */
      readonly extreme?: "greatest" | "least";
    }
  | { readonly kind: "top"; readonly of: RankedBy; readonly scope?: Phrase }
  | {
      readonly kind: "rank-change";
      readonly of: RankedBy;
      readonly direction: Direction;
      readonly scope?: Phrase;
    }
  | { readonly kind: "target"; readonly setBy?: Phrase }
  | { readonly kind: "completion"; readonly setBy?: Phrase }
  /** `ofHalf`: 距任务过半还差, half of it. */
  | {
      readonly kind: "target-gap";
      readonly direction: Direction;
      readonly ofHalf?: true;
      readonly isPlain?: true;
    }
  | { readonly kind: "progress" }
  | { readonly kind: "contribution"; readonly whole?: Phrase }
  | { readonly kind: "pull"; readonly direction?: "down"; readonly whole?: Phrase }
  /** 平均每期140人: the indicator for each of something. */
  | { readonly kind: "average"; readonly each: Phrase }
  /** How many of several things are so and so: 5项指标中3项居前三. */
  /** How many places have grown, have fallen, have met their target: 13个市实现正增长. */
  | { readonly kind: "tally"; readonly of: TallyOf }
  /** Of how many a figure is above a bound, or below it: 成交额超百亿元的县区3个, 得分高于全市平均的有4个. */
  | {
      readonly kind: "tally-beyond";
      readonly of: "level" | "growth";
      readonly direction: Direction;
      readonly bound?: Claimed;
      readonly benchmark?: string;
    }
  /** 唯一负增长: so of one and of no other. */
  | { readonly kind: "only"; readonly of: TallyOf }
  /** `of` its growth: 增速回落1.7个百分点，为2019年以来最低. */
  | { readonly kind: "record"; readonly standing: "high" | "low"; readonly of?: "growth" }
  | { readonly kind: "streak"; readonly direction: Direction | "lead" }
  /** 逐年提高: more each year than the year before. */
  | { readonly kind: "every-year"; readonly direction: Direction }
  /** 过半: more than half of a whole. */
  | { readonly kind: "half" }
  /** 高于全省平均水平, without a figure. */
  | {
      readonly kind: "beyond";
      readonly of: "level" | "growth";
      readonly direction: Direction;
      readonly benchmark: string;
    }
  /** 零的突破, 首次突破. */
  | { readonly kind: "first" }
  /** 超额完成, 完成, 未完成. */
  | { readonly kind: "met"; readonly how: "beyond" | "met" | "missed" }
  /** 占92.5%，与上年持平: the share, and behind a growth rate that. */
  | {
      readonly kind: "unchanged";
      readonly of: "level" | "place" | "share" | "growth";
      readonly whole?: Phrase;
      readonly nearly?: true;
    }
  /** 由负转正, 扭亏为盈; 由正转负. */
  | { readonly kind: "turn"; readonly to: "positive" | "negative" }
  /** 增长 without a figure. */
  | { readonly kind: "moved"; readonly direction: Direction };

export type MeasureKind = AskedMeasure["kind"];

/** What a place is a place by. */
export type RankedBy = "level" | "growth" | "share" | "change" | "completion";

/** What so many have in common; `covered`: 实现9个县全覆盖, there are so many, and each has it. */
export type TallyOf = "grown" | "fallen" | "met" | "missed" | "unchanged" | "covered";

/** A hedge with its direction: 近 is below the figure named, 超 and 余 above it, 约 either; 均超过 is only a bound, however far above. */
export type Approximation =
  "below" | "above" | "around" | "at-least" | "at-most" | "over" | "under";

/** What the text claims the answer is. Rates are fractions, points are points, places are places, as everywhere in the house. */
export interface Claimed {
  readonly value: number;
  readonly unit: Unit;
  readonly decimals: number;
  /** The upper end of 5%—20%. */
  readonly to?: number;
  readonly approximation?: Approximation;
}

/** `actual` is not said. */
export type Status = "forecast" | "preliminary" | "planned";

/** One figure, mask or claiming word of a text, read to its question. */
export interface Statement extends Phrase {
  readonly form: "figure" | "mask" | "word";
  readonly question: Question;
  /** Absent for masks and for words that claim no number. */
  readonly claimed?: Claimed;
  /** The indicator that a mask of an office's own template names. */
  readonly field?: string;
  /** The unit behind a mask. */
  readonly unit?: Unit;
  readonly status?: Status;
  /** The word before it that says which way it went: 增长, 高于; the figures of a list share one. */
  readonly move?: Phrase;
  readonly sentence: Span;
  /** The name of the rule of `STATEMENT_RULES` that read it. */
  readonly rule: string;
  /** 其中: the place, in the list of statements, of the total that it is a part of. */
  readonly partOf?: number;
}
