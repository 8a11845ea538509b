import type { Book } from "./book";

export const errorsAndHidden: Book = {
  name: "errorsAndHidden",
  shows:
    "V22: formula errors, a hidden column, a hidden row and a hidden sheet. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|专利授权量(件)|论文(篇)|专利授权量同比增长(%)",
        "甲县|320|12|#DIV/0!!",
        "乙县|#REF!!|15|4.5",
        "丙县|210|9|-1.2",
      ],
      hiddenRows: [3],
      hiddenColumns: [2],
    },
    { name: "底稿", rows: ["2020年底稿", "县区|孵化器(家)", "甲县|3"], visible: false },
  ],
  observations: [
    "2020年!B2 | 甲县 | 专利授权量 | level | 2020年 | 320 件",
    "2020年!C2 | 甲县 | 论文 | level | 2020年 | 12 篇",
    "2020年!C3 | 乙县 | 论文 | level | 2020年 | 15 篇",
    "2020年!D3 | 乙县 | 专利授权量 | growth | 2020年 | 4.5 %",
    "2020年!B4 | 丙县 | 专利授权量 | level | 2020年 | 210 件",
    "2020年!C4 | 丙县 | 论文 | level | 2020年 | 9 篇",
    "2020年!D4 | 丙县 | 专利授权量 | growth | 2020年 | -1.2 %",
    "底稿!B3 | 甲县 | 孵化器 | level | 2020年 | 3 家",
  ],
  refused: ["2020年!B3 error-value", "2020年!D2 error-value"],
};
