import type { Book } from "./book";

export const chineseNumerals: Book = {
  name: "chineseNumerals",
  shows: "Figures written in Chinese numerals. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "事项|数量|单位",
        "报刊文章|四|篇",
        "国家级平台|十二|个",
        "科普活动|二十余|次",
        "技术经纪人|三百|人",
      ],
    },
  ],
  observations: [
    "B2 | 己 | 报刊文章 | level | 2020年 | 4 篇",
    "B3 | 己 | 国家级平台 | level | 2020年 | 12 个",
    "B4 | 己 | 科普活动 | level | 2020年 | 20 次 | qualifier=余",
    "B5 | 己 | 技术经纪人 | level | 2020年 | 300 人",
  ],
};
