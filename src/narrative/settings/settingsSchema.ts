import * as v from "valibot";
import type { Plain } from "../../readKept";
import { HOUSE_SETTINGS, SETTINGS_VERSION } from "./houseSettings";

/** A part of something. Bounds of their own keep a word from being false whatever a file asks for. */
const share = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const count = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(1000));

/** So many times another figure: less than twice is no 翻番. */
const times = v.pipe(v.number(), v.minValue(2), v.maxValue(1000));

/** How many decimals a figure is printed with: as its cell shows it and the house has it, or so many. */
const decimals = v.union([
  v.literal("shown"),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
]);

/** The bounds that turn figures into judgements. Growth and gaps as fractions: 0.3 is 30 %. */
const thresholds = v.strictObject({
  /** A place within this share of all is good news, one behind the second share bad. */
  goodRankShare: v.optional(share(0, 0.5), HOUSE_SETTINGS.thresholds.goodRankShare),
  badRankShare: v.optional(share(0.5, 1), HOUSE_SETTINGS.thresholds.badRankShare),
  /** A stored place whose field is unknown counts as good up to here, and never as bad. */
  goodStoredPlace: v.optional(count(0), HOUSE_SETTINGS.thresholds.goodStoredPlace),
  /** A ranking needs the subject and at least so many others. */
  fewestPeers: v.optional(count(1), HOUSE_SETTINGS.thresholds.fewestPeers),
  /** Naming the first three tells something only among so many. */
  fewestForLeaders: v.optional(count(3), HOUSE_SETTINGS.thresholds.fewestForLeaders),
  /** 远高于, 远低于: the gap is at least this share of what is compared with. */
  farFromBenchmark: v.optional(share(0.1, 10), HOUSE_SETTINGS.thresholds.farFromBenchmark),
  /** 略高于, 略低于: the gap is less than this share of what is compared with. */
  nearBenchmark: v.optional(share(0, 0.2), HOUSE_SETTINGS.thresholds.nearBenchmark),
  /**
   * 与上年基本持平: a growth rate that prints as no more than this, up or down, and not as zero. The rate is printed with
   * it, 略增 or 略降, and a fall stays bad news and is told as one among the problems.
   */
  nearlyUnchanged: v.optional(share(0, 0.05), HOUSE_SETTINGS.thresholds.nearlyUnchanged),
  /** 大幅增长, 大幅下降: a growth rate that prints as at least this, up or down alike; "off" for never. */
  largeChange: v.optional(
    v.union([v.literal("off"), share(0.1, 10)]),
    HOUSE_SETTINGS.thresholds.largeChange,
  ),
  /** 实现翻番 asks for so many times last year's figure, never for less than twice. */
  fewestTimes: v.optional(times, HOUSE_SETTINGS.thresholds.fewestTimes),
  /** From so many times on the figure is told, 是上年的4.5倍; up to there 翻番, 翻两番 from four times on, and so forth. */
  timesInFigures: v.optional(times, HOUSE_SETTINGS.thresholds.timesInFigures),
  /** 创…以来新高 asks for at least so many earlier years. */
  fewestYearsForRecord: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsForRecord),
  /** 连续N年 asks for at least so many years. */
  fewestYearsInStreak: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsInStreak),
  /** 年均增长 is told over at least so many years. */
  fewestYearsForAverage: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsForAverage),
  /** 零的突破 asks for zero in so many earlier years where the sheet does not count what exists. */
  fewestYearsOfNone: v.optional(count(1), HOUSE_SETTINGS.thresholds.fewestYearsOfNone),
  /** N项年度目标全面完成 asks for at least so many targets. */
  fewestTargets: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestTargets),
  /** N项指标居全省第一位 asks for at least so many indicators with a place in that scope. */
  fewestPlaces: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestPlaces),
  /** 全覆盖 and its like are told of at least so many districts. */
  fewestDistricts: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestDistricts),
  /** Among the problems, so many places at the end are counted from there, 列倒数第三位; others are 靠后. */
  lastPlacesCounted: v.optional(count(1), HOUSE_SETTINGS.thresholds.lastPlacesCounted),
});

/** How much stands in one place. */
const limits = v.strictObject({
  /** So many figures make an opening. */
  headlines: v.optional(count(1), HOUSE_SETTINGS.limits.headlines),
  /** Fewer indicators than this need no opening: the text is its own. */
  fewestForOpening: v.optional(count(1), HOUSE_SETTINGS.limits.fewestForOpening),
  /** Sentences grow no longer than this many indicators. */
  indicatorsInSentence: v.optional(count(1), HOUSE_SETTINGS.limits.indicatorsInSentence),
  /** A list of things of one kind may be longer by so many, rather than break in two. */
  longerLists: v.optional(count(0), HOUSE_SETTINGS.limits.longerLists),
  /** A sentence whose names have so many characters ends before the next thing. */
  namesInSentence: v.optional(count(1), HOUSE_SETTINGS.limits.namesInSentence),
  /** So many of those at the same place are named. */
  tiedNames: v.optional(count(1), HOUSE_SETTINGS.limits.tiedNames),
  /** So many districts that differ from all others are named, 除甲县外; where more differ, the rate is told. */
  districtNames: v.optional(count(1), HOUSE_SETTINGS.limits.districtNames),
  /** So many firms with a figure are examples; more are a list, of which none is one. */
  exampleFirms: v.optional(count(0), HOUSE_SETTINGS.limits.exampleFirms),
  /** So many districts with a growth rate of their own are told side by side; more are a field to rank. */
  growthsSideBySide: v.optional(count(0), HOUSE_SETTINGS.limits.growthsSideBySide),
  /** The indicators at the first so many places are counted. */
  placesTallied: v.optional(count(1), HOUSE_SETTINGS.limits.placesTallied),
});

/**
 * How the text is worded and printed. Whatever a file leaves out is as the house has it; unknown fields are not dropped
 * but refused.
 */
export const settingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  thresholds: v.optional(thresholds, {}),
  limits: v.optional(limits, {}),
  /** Of amounts and of what stands in cells: at most so many. Of what is computed: so many. */
  decimals: v.optional(
    v.strictObject({
      amounts: v.optional(decimals, HOUSE_SETTINGS.decimals.amounts),
      growth: v.optional(decimals, HOUSE_SETTINGS.decimals.growth),
      shares: v.optional(decimals, HOUSE_SETTINGS.decimals.shares),
      points: v.optional(decimals, HOUSE_SETTINGS.decimals.points),
    }),
    {},
  ),
  /** 第3位, 第三位 or 第三. */
  ranks: v.optional(v.picklist(["digits", "chinese", "short"]), HOUSE_SETTINGS.ranks),
  /** 2020年, 2020年度 where the text says what it is about, or 二〇二〇年. */
  periods: v.optional(v.picklist(["year", "annual", "chinese"]), HOUSE_SETTINGS.periods),
  /**
   * What a comparison with the year before is called: by turns as the house has it, always 比上年, always 较上年, or always
   * 同比; in part of a year 比上年同期, 较上年同期 and 同比. Places are never compared 同比.
   */
  comparison: v.optional(
    v.picklist(["varied", "overLastYear", "againstLastYear", "yearOnYear"]),
    HOUSE_SETTINGS.comparison,
  ),
  /** Growth of 100 % and more: 增长150% or 增长1.5倍. */
  times: v.optional(v.picklist(["percent", "times"]), HOUSE_SETTINGS.times),
  /**
   * Large amounts as they are read aloud (2853412万元 as 285.34亿元, 312560户 as 31.26万户); all as their cells have them; or all
   * money of a paragraph in the one unit (元, 万元, 亿元) that fits its size.
   */
  units: v.optional(v.picklist(["aloud", "cell", "magnitude"]), HOUSE_SETTINGS.units),
  /** What is said of a figure that loses digits in print: nothing; 近 or 超, by the side it lies on; 约. */
  rounding: v.optional(v.picklist(["plain", "side", "about"]), HOUSE_SETTINGS.rounding),
  /**
   * 舍位平衡: where parts fail to add up to their total by rounding alone, the largest part is moved by at most so many
   * steps of its last digit shown; 0 to leave every part as it is.
   */
  balance: v.optional(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)),
    HOUSE_SETTINGS.balance,
  ),
  /** ，；：（） in full or in half width; 、 and 。 have no half. */
  punctuation: v.optional(v.picklist(["full", "half"]), HOUSE_SETTINGS.punctuation),
  /** Figures close up to the characters around them, or with a space: 增长 27.0%，居第 7 位. Names stay as they are. */
  spacing: v.optional(v.picklist(["none", "figures"]), HOUSE_SETTINGS.spacing),
  /** Simplified or Traditional characters. */
  script: v.optional(v.picklist(["hans", "hant"]), HOUSE_SETTINGS.script),
});

export type NarrativeSettings = Plain<v.InferOutput<typeof settingsSchema>>;
/** As a file has them: what is left out is as the house has it. */
export type GivenSettings = Plain<v.InferInput<typeof settingsSchema>>;
export type Thresholds = NarrativeSettings["thresholds"];
