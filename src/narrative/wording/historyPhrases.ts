import type { Phrases } from "./phrases";

/** What the years before make of a figure; part of `phrases.ts`. */
export const HISTORY_PHRASES = {
  /** Of the years that the workbook holds: nobody knows what was before. */
  record: {
    high: ["创{since}以来新高", "为{since}以来最高"],
    highInYear: ["创{since}以来同期新高", "为{since}以来同期最高"],
    equalsHigh: ["与{since}以来最高水平持平"],
    equalsHighInYear: ["与{since}以来同期最高水平持平"],
    low: ["为{since}以来最低"],
    lowInYear: ["为{since}以来同期最低"],
    /** Of several indicators at once; behind figures with claims of their own they are counted. */
    each: ["均创{since}以来新高"],
    eachInYear: ["均创{since}以来同期新高"],
    all: ["上述{count}项均创{since}以来新高"],
    allInYear: ["上述{count}项均创{since}以来同期新高"],
  },
  streak: {
    rise: ["连续{value}保持增长", "连续{value}增长"],
    fall: ["连续{value}下降"],
    riseInYear: ["连续{value}同比增长"],
    fallInYear: ["连续{value}同比下降"],
    rateRise: ["连续{value}提高"],
    rateFall: ["连续{value}下降"],
  },
  averageGrowth: {
    up: ["{since}以来年均增长{value}"],
    down: ["{since}以来年均下降{value}"],
    flat: ["与{since}持平"],
  },
  first: {
    reached: ["实现零的突破"],
    notYet: ["还未实现零的突破"],
  },
  turn: {
    positive: ["由负转正"],
    negative: ["由正转负"],
    profit: ["扭亏为盈"],
    loss: ["由盈转亏"],
  },
  multiple: {
    doubled: ["实现翻番"],
    doubledTimes: ["实现翻{doubled}番"],
    times: ["是{lastYear}的{value}"],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Phrases>>>>;
