import type { Book } from "./book";

export const unitsInHeaders: Book = {
  name: "unitsInHeaders",
  shows:
    "V2: units in headers, in half and full-width brackets, and in a line above the table. The figures are invented.",
  sheets: [
    {
      name: "分县",
      rows: [
        "2020年分县研发情况",
        "县区|研发经费支出(亿元)|R&D经费占GDP比例（%）|技术合同成交额（万元）",
        "甲县|3.2|1.85|24400",
        "乙县|1.7|0.92|8600",
      ],
    },
    {
      name: "财政",
      rows: [
        "2020年财政科技投入",
        "||单位:亿元",
        "县区|财政科技支出|企业研发支出",
        "甲县|0.85|2.1",
        "乙县|0.4|1.2",
      ],
    },
  ],
  observations: [
    "分县!B3 | 甲县 | 研发经费支出 | level | 2020年 | 3.2 亿元",
    "分县!C3 | 甲县 | R&D经费占GDP比例 | level | 2020年 | 1.85 %",
    "分县!D3 | 甲县 | 技术合同成交额 | level | 2020年 | 24400 万元",
    "分县!B4 | 乙县 | 研发经费支出 | level | 2020年 | 1.7 亿元",
    "分县!C4 | 乙县 | R&D经费占GDP比例 | level | 2020年 | 0.92 %",
    "分县!D4 | 乙县 | 技术合同成交额 | level | 2020年 | 8600 万元",
    "财政!B4 | 甲县 | 财政科技支出 | level | 2020年 | 0.85 亿元",
    "财政!C4 | 甲县 | 企业研发支出 | level | 2020年 | 2.1 亿元",
    "财政!B5 | 乙县 | 财政科技支出 | level | 2020年 | 0.4 亿元",
    "财政!C5 | 乙县 | 企业研发支出 | level | 2020年 | 1.2 亿元",
  ],
};
