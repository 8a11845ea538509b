import { meaningOf, type Entry } from "./entry";

/** English that stands right behind its Chinese, without a blank, and only translates it: 合计Total, 地区Region. */
export const TRANSLATIONS: readonly Entry<"translation">[] = [
  {
    id: "translation.total",
    words: {
      Total: "合计Total",
      Subtotal: "小计Subtotal",
      Sum: "合计Sum",
      National: "全国National",
      Average: "平均Average",
      Others: "其他Others",
      Other: "其他Other",
    },
    meaning: "translation",
    not: ["Top10"],
    from: "China Statistical Yearbook on Science and Technology, tables by region",
  },
  {
    id: "translation.heading",
    words: {
      Region: "地区Region",
      Regions: "地区Regions",
      Item: "项目Item",
      Items: "项目Items",
      Year: "年份Year",
      Unit: "单位Unit",
      Indicator: "指标Indicator",
      Indicators: "指标Indicators",
      District: "地区District",
      City: "城市City",
      Province: "省份Province",
    },
    meaning: "translation",
    from: "statistical yearbooks of provinces and cities, bilingual editions",
  },
];

/** Whether a single English word, glued to Chinese, is its translation. */
export const translationOf = meaningOf(TRANSLATIONS);
