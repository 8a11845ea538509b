import type { Book } from "./book";

export const partsInColumns: Book = {
  name: "partsInColumns",
  shows:
    "其中 columns beside their whole, with growth of whole and part. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|专利授权量(件)|其中:发明(件)|R&D经费(亿元)|同比增长(%)|其中:企业资金",
        "甲县|2900|190|14.6|16.8|12.1",
        "乙县|1992|112|10|25|8.3",
      ],
    },
  ],
  observations: [
    "B2 | 甲县 | 专利授权量 | level | 2020年 | 2900 件",
    "C2 | 甲县 | 发明 | level | 2020年 | 190 件 | partOf=专利授权量",
    "D2 | 甲县 | R&D经费 | level | 2020年 | 14.6 亿元",
    "E2 | 甲县 | R&D经费 | growth | 2020年 | 16.8 %",
    "F2 | 甲县 | 企业资金 | level | 2020年 | 12.1 亿元 | partOf=R&D经费",
    "B3 | 乙县 | 专利授权量 | level | 2020年 | 1992 件",
    "C3 | 乙县 | 发明 | level | 2020年 | 112 件 | partOf=专利授权量",
    "D3 | 乙县 | R&D经费 | level | 2020年 | 10 亿元",
    "E3 | 乙县 | R&D经费 | growth | 2020年 | 25 %",
    "F3 | 乙县 | 企业资金 | level | 2020年 | 8.3 亿元 | partOf=R&D经费",
  ],
};
