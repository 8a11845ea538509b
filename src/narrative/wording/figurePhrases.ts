import type { Phrases } from "./phrases";

/**
 * What is said of a single figure held against another: part of `phrases.ts`, and all that the functions in words need.
 */
export const FIGURE_PHRASES = {
  /** What a comparison is called where the settings ask for one name throughout, in the place of any other. */
  comparison: {
    overLastYear: ["比上年"],
    againstLastYear: ["较上年"],
    yearOnYear: ["同比"],
  },
  comparisonInYear: {
    overLastYear: ["比上年同期"],
    againstLastYear: ["较上年同期"],
    yearOnYear: ["同比"],
  },
  growth: {
    up: ["比上年增长{value}", "同比增长{value}", "较上年增长{value}"],
    down: ["比上年下降{value}", "同比下降{value}", "较上年下降{value}"],
    flat: ["与上年持平"],
    nearlyFlat: ["与上年基本持平"],
    slightlyUp: ["与上年基本持平，略增{value}"],
    slightlyDown: ["与上年基本持平，略降{value}"],
    largeUp: ["比上年大幅增长{value}", "同比大幅增长{value}", "较上年大幅增长{value}"],
    largeDown: ["比上年大幅下降{value}", "同比大幅下降{value}", "较上年大幅下降{value}"],
    /** Behind an absolute change the base has been named. */
    upAfterChange: ["增长{value}"],
    downAfterChange: ["下降{value}"],
    largeUpAfterChange: ["大幅增长{value}"],
    largeDownAfterChange: ["大幅下降{value}"],
    forecastUp: ["预计{name}增长{value}"],
    forecastDown: ["预计{name}下降{value}"],
    /** Several at once: names in front, values in their order. */
    upOne: ["增长{values}"],
    downOne: ["下降{values}"],
    upEach: ["分别增长{values}"],
    downEach: ["分别下降{values}"],
    /** {names} {since} 分别增长 {values} */
    each: ["{names}{since}{grown}"],
  },
  /** Part of a year is compared with the same part of the year before. */
  growthInYear: {
    up: ["同比增长{value}"],
    down: ["同比下降{value}"],
    flat: ["与上年同期持平"],
    nearlyFlat: ["与上年同期基本持平"],
    slightlyUp: ["与上年同期基本持平，略增{value}"],
    slightlyDown: ["与上年同期基本持平，略降{value}"],
    largeUp: ["同比大幅增长{value}"],
    largeDown: ["同比大幅下降{value}"],
  },
  change: {
    up: ["比上年增加{value}", "较上年增加{value}"],
    down: ["比上年减少{value}", "较上年减少{value}"],
    flat: ["与上年持平"],
    nearlyFlat: ["与上年基本持平"],
  },
  changeInYear: {
    up: ["比上年同期增加{value}"],
    down: ["比上年同期减少{value}"],
    flat: ["与上年同期持平"],
    nearlyFlat: ["与上年同期基本持平"],
  },
  points: {
    up: ["比上年提高{value}", "较上年提高{value}"],
    down: ["比上年下降{value}", "较上年下降{value}"],
    flat: ["与上年持平"],
    nearlyFlat: ["与上年基本持平"],
  },
  pointsInYear: {
    up: ["同比提高{value}"],
    down: ["同比下降{value}"],
    flat: ["与上年同期持平"],
    nearlyFlat: ["与上年同期基本持平"],
  },
  share: {
    ofTotalRow: ["占{whole}的{value}"],
    ofIndicator: ["占{whole}的比重为{value}"],
    ofTotal: ["占{value}"],
    unnamed: ["占比为{value}"],
  },
  /** Behind the share it is the change of. */
  shareChange: {
    up: ["占比提高{value}"],
    down: ["占比下降{value}"],
    flat: ["占比与上年持平"],
    nearlyFlat: ["占比与上年基本持平"],
  },
  shareChangeInYear: {
    up: ["占比同比提高{value}"],
    down: ["占比同比下降{value}"],
    flat: ["占比与上年同期持平"],
    nearlyFlat: ["占比与上年同期基本持平"],
  },
  /** {basis} is one of rankBasis, {place} one of rankPlace or rankTied. */
  rank: {
    alone: ["{basis}居{scope}{value}", "{basis}位居{scope}{value}", "{basis}列{scope}{value}"],
    tied: ["{basis}与{tied}并列{scope}{value}"],
    /** Where nobody says with whom. */
    tiedUnnamed: ["{basis}并列{scope}{value}"],
    among: ["{basis}在{scope}中居{value}"],
    tiedAmong: ["{basis}在{scope}中与{tied}并列{value}"],
    /** Right behind another place of the same basis: 居全省第4位、同组第1位. */
    further: ["{scope}{value}"],
    furtherTied: ["与{tied}并列{scope}{value}"],
  },
  rankBasis: {
    level: ["总量"],
    /** Of what is divided by heads already: 每万人口有效发明专利拥有量. */
    perHead: ["水平"],
    growth: ["增速"],
    /** Behind the figure that is ranked. */
    understood: [""],
  },
  rankScope: {
    counted: ["{count}个{peers}"],
    incomplete: ["有数据的{count}个{peers}"],
  },
  rankChange: {
    up: ["比上年前移{value}", "较上年提升{value}"],
    down: ["比上年后移{value}", "较上年下降{value}"],
    flat: ["位次与上年持平"],
  },
  averageGap: {
    above: ["高于{benchmark}{value}"],
    below: ["低于{benchmark}{value}"],
    equal: ["与{benchmark}持平"],
    nearlyEqual: ["与{benchmark}基本持平"],
    /** Another indicator's growth. */
    indicatorAbove: ["高于{benchmark}增速{value}"],
    indicatorBelow: ["低于{benchmark}增速{value}"],
    indicatorEqual: ["与{benchmark}增速持平"],
    indicatorNearlyEqual: ["与{benchmark}增速基本持平"],
    growthAbove: ["增速高于{benchmark}{value}"],
    growthBelow: ["增速低于{benchmark}{value}"],
    growthEqual: ["增速与{benchmark}持平"],
    growthNearlyEqual: ["增速与{benchmark}基本持平"],
  },
  targetGap: {
    above: ["高于年度目标{value}"],
    below: ["低于年度目标{value}"],
    equal: ["达到年度目标"],
    scoreAbove: ["比{target}的达标分高{value}"],
    scoreBelow: ["距{target}的达标分还差{value}"],
    scoreEqual: ["达到{target}的达标分"],
    /** In a cell, where the mark itself is not known. */
    scoreAboveMark: ["高于达标分{value}"],
    scoreBelowMark: ["低于达标分{value}"],
    scoreAtMark: ["达到达标分"],
    growthAbove: ["增速高于年度目标{value}"],
    growthBelow: ["增速低于年度目标{value}"],
    growthEqual: ["增速达到年度目标"],
    pointsAbove: ["提高幅度高于年度目标{value}"],
    pointsBelow: ["提高幅度低于年度目标{value}"],
    pointsEqual: ["提高幅度达到年度目标"],
  },
  tied: {
    few: ["{names}"],
    many: ["{names}等{count}个{peers}"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Phrases>>>>;
