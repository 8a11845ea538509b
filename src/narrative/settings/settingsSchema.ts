import * as v from "valibot";
import type { Plain } from "../../readKept";
import { HOUSE_SETTINGS, SETTINGS_VERSION } from "./houseSettings";

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(10));
const count = (least: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(1000));

/** How many decimals a figure is printed with: as its cell shows it and the house has it, or so many. */
const decimals = v.union([
  v.literal("shown"),
  v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
]);

/** The bounds that turn figures into judgements. Growth and gaps as fractions: 0.3 is 30 %. */
const thresholds = v.strictObject({
  /** A place within this share of all is good news, one behind the second share bad. */
  goodRankShare: v.optional(share, HOUSE_SETTINGS.thresholds.goodRankShare),
  badRankShare: v.optional(share, HOUSE_SETTINGS.thresholds.badRankShare),
  /** A stored place whose field is unknown counts as good up to here, and never as bad. */
  goodStoredPlace: v.optional(count(0), HOUSE_SETTINGS.thresholds.goodStoredPlace),
  /** A ranking needs the subject and at least so many others. */
  fewestPeers: v.optional(count(1), HOUSE_SETTINGS.thresholds.fewestPeers),
  /** Naming the first three tells something only among so many. */
  fewestForLeaders: v.optional(count(3), HOUSE_SETTINGS.thresholds.fewestForLeaders),
  /** 远高于, 远低于: the gap is at least this share of what is compared with. */
  farFromBenchmark: v.optional(share, HOUSE_SETTINGS.thresholds.farFromBenchmark),
  /** 略高于, 略低于: the gap is less than this share of what is compared with. */
  nearBenchmark: v.optional(share, HOUSE_SETTINGS.thresholds.nearBenchmark),
  /** 创历史新高 asks for at least so many earlier years. */
  fewestYearsForRecord: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsForRecord),
  /** 连续N年 asks for at least so many years. */
  fewestYearsInStreak: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsInStreak),
  /** 年均增长 is told over at least so many years. */
  fewestYearsForAverage: v.optional(count(2), HOUSE_SETTINGS.thresholds.fewestYearsForAverage),
  /** 零的突破 asks for zero in so many earlier years where the sheet does not count what exists. */
  fewestYearsOfNone: v.optional(count(1), HOUSE_SETTINGS.thresholds.fewestYearsOfNone),
});

/** How much stands in one place. */
const limits = v.strictObject({
  /** So many figures make an opening. */
  headlines: v.optional(count(1), HOUSE_SETTINGS.limits.headlines),
  /** Fewer indicators than this need no opening: the text is its own. */
  fewestForOpening: v.optional(count(1), HOUSE_SETTINGS.limits.fewestForOpening),
  /** Sentences grow no longer than this many indicators. */
  indicatorsInSentence: v.optional(count(1), HOUSE_SETTINGS.limits.indicatorsInSentence),
  /** So many of those at the same place are named. */
  tiedNames: v.optional(count(1), HOUSE_SETTINGS.limits.tiedNames),
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
  /** Money as its cell has it, or all money of a paragraph in the one unit (元, 万元, 亿元) that fits its size. */
  units: v.optional(v.picklist(["cell", "magnitude"]), HOUSE_SETTINGS.units),
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
  /** 第3位, 第三位 or 第三. */
  ranks: v.optional(v.picklist(["digits", "chinese", "short"]), HOUSE_SETTINGS.ranks),
  /** Growth of 100 % and more: 增长150% or 增长1.5倍. */
  times: v.optional(v.picklist(["percent", "times"]), HOUSE_SETTINGS.times),
  /** ，；：（） in full or in half width; 、 and 。 have no half. */
  punctuation: v.optional(v.picklist(["full", "half"]), HOUSE_SETTINGS.punctuation),
  /** Simplified or Traditional characters. */
  script: v.optional(v.picklist(["hans", "hant"]), HOUSE_SETTINGS.script),
});

export type NarrativeSettings = Plain<v.InferOutput<typeof settingsSchema>>;
/** As a file has them: what is left out is as the house has it. */
export type GivenSettings = Plain<v.InferInput<typeof settingsSchema>>;
export type Thresholds = NarrativeSettings["thresholds"];
