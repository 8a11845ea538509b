import { matcherOf, type Entry } from "./entry";
import type { Since } from "./saying";

/** How texts say what a movement is held against, where it is not the year before. */
export const SINCE_IN_TEXTS: readonly Entry<Since>[] = [
  {
    id: "text.since.year-start",
    words: {
      比年初: "比年初增加",
      较年初: "较年初增加",
      与年初相比: "与年初相比增加",
      比上年末: "比上年末增加",
      较上年末: "较上年末增加",
      比上年底: "比上年底增加",
      较上年底: "较上年底增加",
      比去年末: "比去年末增加",
      较去年末: "较去年末增加",
      比去年底: "比去年底增加",
      较去年底: "较去年底增加",
    },
    meaning: "year-start",
    from: "monthly reports of banks and of bureaus of statistics",
  },
  {
    id: "text.since.month-before",
    words: {
      比上月: "比上月增长",
      较上月: "较上月末增加",
      与上月相比: "与上月相比增长",
      比上个月: "比上个月增长",
    },
    meaning: "month-before",
    from: "monthly reports of bureaus of statistics",
  },
  {
    id: "text.since.quarter-before",
    words: { 比上季: "比上季度增长", 较上季: "较上季末增加", 与上季度相比: "与上季度相比增长" },
    meaning: "quarter-before",
    from: "quarterly reports of bureaus of statistics",
  },
  {
    id: "text.since.period-before",
    words: { 环比: "环比增长" },
    meaning: "period-before",
    from: "monthly reports of hospitals and of bureaus of statistics",
  },
  {
    id: "text.since.two-years",
    words: { 两年平均: "两年平均增长", "2年平均": "2年平均增长" },
    meaning: "two-years",
    from: "reports on 2021",
  },
  {
    id: "text.since.three-years",
    words: { 三年平均: "三年平均增长", "3年平均": "3年平均增长" },
    meaning: "three-years",
    from: "reports on 2022",
  },
];

const within = matcherOf(SINCE_IN_TEXTS, "within");

/**
 * What the words before a figure say its movement is held against; `undefined` where they say nothing, or the year before.
 *
 * @example sinceInText("贷款余额较年初增加") // => "year-start"
 * @example sinceInText("贷款余额同比增加") // => undefined
 */
export function sinceInText(words: string): Since | undefined {
  return within(words)?.entry.meaning;
}
