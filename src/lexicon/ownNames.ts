import { wordsOf, type Entry } from "./entry";

/** Indicators whose names end like something that is said of an indicator. */
export const INDICATORS_NAMED_LIKE_GROWTH: readonly Entry<"indicator">[] = [
  {
    id: "own-name.population-growth",
    words: {
      自然增长率: "人口自然增长率",
      自然增长: "人口自然增长",
      机械增长率: "人口机械增长率",
      机械增长: "人口机械增长",
    },
    meaning: "indicator",
    not: ["人口增长率"],
    from: "yearbooks of cities, natural changes of population",
  },
  {
    id: "own-name.pull",
    words: {
      拉动增长: "拉动增长（百分点）",
      拉动GDP增长: "拉动GDP增长（百分点）",
      拉动地区生产总值增长: "拉动地区生产总值增长",
      拉动经济增长: "拉动经济增长（个百分点）",
      拉动工业增长: "拉动工业增长",
      拉动规上工业增长: "拉动规上工业增长（百分点）",
      拉动规模以上工业增长: "拉动规模以上工业增长",
      拉动投资增长: "拉动投资增长",
      拉动固定资产投资增长: "拉动固定资产投资增长",
      拉动全市增长: "拉动全市增长（百分点）",
      拉动全省增长: "拉动全省增长（百分点）",
      拉动全县增长: "拉动全县增长（百分点）",
      拉动全区增长: "拉动全区增长（百分点）",
    },
    meaning: "indicator",
    not: ["带动投资增长"],
    from: "monthly tables of bureaus of statistics, industry by industry",
  },
];

/** Indicators whose names end like the basis of a place. */
export const INDICATORS_NAMED_LIKE_TOTALS: readonly Entry<"indicator">[] = [
  {
    id: "own-name.product",
    words: { 生产总值: "地区生产总值位次" },
    meaning: "indicator",
    not: ["R&D经费总值位次"],
    from: "assessment sheets of counties",
  },
];

/** Indicators whose names begin like a period. */
export const INDICATORS_NAMED_LIKE_PERIODS: readonly Entry<"indicator">[] = [
  {
    id: "own-name.prices",
    words: {
      当年价: "当年价总产值",
      当年价格: "当年价格总产值",
    },
    meaning: "indicator",
    not: ["当年总产值"],
    from: "China Statistical Yearbook on Science and Technology, high technology industry",
  },
  {
    id: "own-name.carried-over",
    words: {
      上年结转: "上年结转资金",
      上年结余: "上年结余资金",
      上年末结余: "上年末结余资金",
      结转下: "结转下年",
    },
    meaning: "indicator",
    not: ["上年资金"],
    from: "accounts of science funds of counties",
  },
];

/** Indicators whose names begin like a plan. */
export const INDICATORS_NAMED_LIKE_PLANS: readonly Entry<"indicator">[] = [
  {
    id: "own-name.plans",
    words: {
      计划生育: "计划生育率",
      计划单列: "计划单列市数",
      计划免疫: "计划免疫接种率",
      计划内: "计划内招生数",
      计划外: "计划外招生数",
    },
    meaning: "indicator",
    from: "yearbooks of health and of education",
  },
];

/** The beginnings of names that only look like plans. */
export const NOT_PLANNED: readonly string[] = wordsOf(...INDICATORS_NAMED_LIKE_PLANS);

/** The beginnings of names that only look like periods. */
export const OWN_BEGINNINGS: readonly string[] = wordsOf(...INDICATORS_NAMED_LIKE_PERIODS);

export const OWN_NAMES: readonly string[] = wordsOf(
  ...INDICATORS_NAMED_LIKE_GROWTH,
  ...INDICATORS_NAMED_LIKE_TOTALS,
);
