import type { Book } from "./book";

export const sideBySide: Book = {
  name: "sideBySide",
  shows:
    "Two tables side by side under one title, and a third below them with a title of its own. The figures are invented.",
  sheets: [
    {
      name: "情况",
      rows: [
        "2020年科技情况|<|<|<|<|<",
        "县区|专利授权量(件)||指标|单位|本年",
        "甲县|320||R&D经费|亿元|24.6",
        "乙县|410||论文|篇|55",
        "",
        "2019年孵化器情况",
        "县区|孵化器(家)|众创空间(家)",
        "甲县|2|5",
        "乙县|3|6",
      ],
    },
  ],
  observations: [
    "B3 | 甲县 | 专利授权量 | level | 2020年 | 320 件",
    "B4 | 乙县 | 专利授权量 | level | 2020年 | 410 件",
    "F3 | 己 | R&D经费 | level | 2020年 | 24.6 亿元",
    "F4 | 己 | 论文 | level | 2020年 | 55 篇",
    "B8 | 甲县 | 孵化器 | level | 2019年 | 2 家",
    "C8 | 甲县 | 众创空间 | level | 2019年 | 5 家",
    "B9 | 乙县 | 孵化器 | level | 2019年 | 3 家",
    "C9 | 乙县 | 众创空间 | level | 2019年 | 6 家",
  ],
};
