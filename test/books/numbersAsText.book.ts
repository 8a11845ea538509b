import type { Book } from "./book";

export const numbersAsText: Book = {
  name: "numbersAsText",
  shows:
    "V12: numbers stored as texts, with separators, blanks and a unit. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|专利申请量(件)|扶贫资金(万元)",
        "甲县|'13,065|1,298万元",
        "乙县|'13，065|'405",
        "丙县|'13 065|' 581",
        "丁县|'1920 |'12.50",
      ],
    },
  ],
  observations: [
    "B2 | 甲县 | 专利申请量 | level | 2020年 | 13065 件",
    "C2 | 甲县 | 扶贫资金 | level | 2020年 | 1298 万元",
    "B3 | 乙县 | 专利申请量 | level | 2020年 | 13065 件",
    "C3 | 乙县 | 扶贫资金 | level | 2020年 | 405 万元",
    "B4 | 丙县 | 专利申请量 | level | 2020年 | 13065 件",
    "C4 | 丙县 | 扶贫资金 | level | 2020年 | 581 万元",
    "B5 | 丁县 | 专利申请量 | level | 2020年 | 1920 件",
    "C5 | 丁县 | 扶贫资金 | level | 2020年 | 12.5 万元",
  ],
};
