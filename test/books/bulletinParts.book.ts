import type { Book } from "./book";

export const bulletinParts: Book = {
  name: "bulletinParts",
  shows:
    "Layout 18: a column's indicator divided by the rows, with its growth and share. The figures are invented.",
  sheets: [
    {
      name: "2020",
      rows: [
        "指标名称|财政科学技术支出（亿元）|比上年增长（%）|占财政科学技术支出的比重（%）",
        "合计|10000|5.1|—",
        "其中：中央|3000|-0.05|30.0",
        "地方|7000|7.4|70.0",
      ],
    },
  ],
  observations: [
    "B2 | 己 | 财政科学技术支出 | level | 2020年 | 10000 亿元",
    "C2 | 己 | 财政科学技术支出 | growth | 2020年 | 5.1 %",
    "B3 | 己 | 中央财政科学技术支出 | level | 2020年 | 3000 亿元 | partOf=财政科学技术支出",
    "C3 | 己 | 中央财政科学技术支出 | growth | 2020年 | -0.05 % | partOf=财政科学技术支出",
    "D3 | 己 | 中央财政科学技术支出 | share | 2020年 | 30 % | partOf=财政科学技术支出",
    "B4 | 己 | 地方财政科学技术支出 | level | 2020年 | 7000 亿元 | partOf=财政科学技术支出",
    "C4 | 己 | 地方财政科学技术支出 | growth | 2020年 | 7.4 % | partOf=财政科学技术支出",
    "D4 | 己 | 地方财政科学技术支出 | share | 2020年 | 70 % | partOf=财政科学技术支出",
  ],
};
