import type { Book } from "./book";

export const missingMarks: Book = {
  name: "missingMarks",
  shows:
    "V14: marks for no data, which are no zero, an error and a true zero. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|专利授权量(件)|科技奖(项)",
        "甲县|—|1",
        "乙县|－|2",
        "丙县|–|3",
        "丁县|…|4",
        "戊县|——|5",
        "己县|/|6",
        "庚县|无|7",
        "辛县|暂无|8",
        "壬县|待定|9",
        "癸县|#N/A!|10",
        "子县||11",
        "丑县|0|12",
        "寅县|35|0",
      ],
    },
  ],
  observations: [
    "C2 | 甲县 | 科技奖 | level | 2020年 | 1 项",
    "C3 | 乙县 | 科技奖 | level | 2020年 | 2 项",
    "C4 | 丙县 | 科技奖 | level | 2020年 | 3 项",
    "C5 | 丁县 | 科技奖 | level | 2020年 | 4 项",
    "C6 | 戊县 | 科技奖 | level | 2020年 | 5 项",
    "C7 | 己县 | 科技奖 | level | 2020年 | 6 项",
    "C8 | 庚县 | 科技奖 | level | 2020年 | 7 项",
    "C9 | 辛县 | 科技奖 | level | 2020年 | 8 项",
    "C10 | 壬县 | 科技奖 | level | 2020年 | 9 项",
    "C11 | 癸县 | 科技奖 | level | 2020年 | 10 项",
    "C12 | 子县 | 科技奖 | level | 2020年 | 11 项",
    "B13 | 丑县 | 专利授权量 | level | 2020年 | 0 件",
    "C13 | 丑县 | 科技奖 | level | 2020年 | 12 项",
    "B14 | 寅县 | 专利授权量 | level | 2020年 | 35 件",
    "C14 | 寅县 | 科技奖 | level | 2020年 | 0 项",
  ],
  refused: ["2020年!B10 placeholder", "2020年!B11 error-value"],
};
