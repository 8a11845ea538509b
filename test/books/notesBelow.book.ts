import type { Book } from "./book";

export const notesBelow: Book = {
  name: "notesBelow",
  shows:
    "V10: notes and the source below the table, with figures in their words. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|专利申请量(件)|财政科技支出(万元)",
        "甲县|320|2737",
        "乙县|410|1900",
        "注:1.本表数据为快报数,R&D为年报数。",
        "2.不含丙县（2019年划出）。",
        "数据来源:统计局、财政局",
      ],
    },
  ],
  observations: [
    "B2 | 甲县 | 专利申请量 | level | 2020年 | 320 件",
    "C2 | 甲县 | 财政科技支出 | level | 2020年 | 2737 万元",
    "B3 | 乙县 | 专利申请量 | level | 2020年 | 410 件",
    "C3 | 乙县 | 财政科技支出 | level | 2020年 | 1900 万元",
  ],
};
