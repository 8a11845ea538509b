import type { Book } from "./book";

export const localNames: Book = {
  name: "localNames",
  shows:
    "The city proper, the office itself and its zones among the counties, and the same names with blanks and stars. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "全市各县区专利情况",
        "县（市、区）|专利授权量(件)|发明专利(件)",
        "全  市|4892|512",
        "市本级|620|80",
        "高新区|1150|190",
        "甲   县*|1800|130",
        "乙县|1322|112",
      ],
    },
  ],
  observations: [
    "B3 | 全市(total) | 专利授权量 | level | 2020年 | 4892 件",
    "C3 | 全市(total) | 发明专利 | level | 2020年 | 512 件",
    "B4 | 市本级 | 专利授权量 | level | 2020年 | 620 件",
    "C4 | 市本级 | 发明专利 | level | 2020年 | 80 件",
    "B5 | 高新区 | 专利授权量 | level | 2020年 | 1150 件",
    "C5 | 高新区 | 发明专利 | level | 2020年 | 190 件",
    "B6 | 甲县 | 专利授权量 | level | 2020年 | 1800 件",
    "C6 | 甲县 | 发明专利 | level | 2020年 | 130 件",
    "B7 | 乙县 | 专利授权量 | level | 2020年 | 1322 件",
    "C7 | 乙县 | 发明专利 | level | 2020年 | 112 件",
  ],
};
