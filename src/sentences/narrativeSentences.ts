import type { Sentences } from "./sentences";

/** Why the text leaves something unsaid, or says it with a warning. */
export const NARRATIVE_SENTENCES = {
  "no-previous-period": {
    "zh-CN": ["没有上年同期数据"],
    "en-US": ["There are no figures for the same period of the previous year"],
  },
  "rounded-sum": {
    "zh-CN": [
      "因四舍五入，各分项之和 {sum} 与总数 {total} 不等；可在设置中选用舍位平衡",
      "因四舍五入，各分项之和与总数不等",
    ],
    "en-US": [
      "By rounding, the parts add up to {sum}, not to the total of {total}; the settings can balance them",
      "By rounding, the parts do not add up to the total",
    ],
  },
  "unequal-sum": {
    "zh-CN": [
      "各分项之和 {sum} 与总数 {total} 不等，不是四舍五入造成的，请核对",
      "各分项之和与总数不等，不是四舍五入造成的，请核对",
    ],
    "en-US": [
      "The parts add up to {sum}, not to the total of {total}, and rounding does not account for it; please check",
      "The parts do not add up to the total, and rounding does not account for it; please check",
    ],
  },
  "balanced-part": {
    "zh-CN": ["已作舍位平衡：最大的分项由 {from} 调整为 {to}", "已作舍位平衡"],
    "en-US": [
      "Balanced for rounding: the largest part is printed as {to} instead of {from}",
      "Balanced for rounding",
    ],
  },
  "stored-differs": {
    "zh-CN": ["表中填写的结果与按数据计算的结果不一致，已采用表中填写的结果"],
    "en-US": [
      "The result stated in the sheet differs from the calculated one; the stated one is used",
    ],
  },
  "goal-below-base": {
    "zh-CN": ["目标低于已达到的水平，已照写，请核对口径"],
    "en-US": [
      "The goal asks for less than has been reached; it is said as it stands, please check it",
    ],
  },
  "part-exceeds-whole": {
    "zh-CN": ["部分大于总量，请核对数据或口径"],
    "en-US": ["The part is larger than the whole; please check the figures"],
  },
  "all-of-it": {
    "zh-CN": ["与总量相同，不写占比"],
    "en-US": ["It is all of the whole, so no share is given"],
  },
  "broken-series": {
    "zh-CN": ["历年数据中间缺年，不写新高或新低"],
    "en-US": ["A year in between is missing, so no record is claimed"],
  },
  redefined: {
    "zh-CN": ["表中注明统计口径有调整，不作跨年比较"],
    "en-US": [
      "A note says that the years are not counted alike, so nothing is claimed across them",
    ],
  },
  "small-base": {
    "zh-CN": ["上年基数不足10，不写增长率"],
    "en-US": ["The year before counts fewer than 10, so no rate is given"],
  },
  "unlike-bases": {
    "zh-CN": ["一个增速取自表中、另一个按数据计算，口径可能不同，不作比较"],
    "en-US": [
      "One growth rate is stated and the other calculated; they may not be on the same basis",
    ],
  },
  "conflicting-values": {
    "zh-CN": ["同一指标在不同位置的数值不一致"],
    "en-US": ["The same indicator has different values in different places"],
  },
  "forecast-value": {
    "zh-CN": ["数值是预计数，不与实际数一起计算"],
    "en-US": ["The figure is a forecast and is not calculated with actual ones"],
  },
  "left-out-by-length": {
    "zh-CN": ["因篇幅所选而略去"],
    "en-US": ["Left out because of the chosen length"],
  },
} satisfies Sentences;
