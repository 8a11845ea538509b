import type { Book } from "./book";

export const pairsUnderUnits: Book = {
  name: "pairsUnderUnits",
  shows:
    "Counts and amounts joined by a stroke under a unit of two parts, and ranks among so many. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|质押贷款（笔/亿元）|全省位次",
        "甲县|120/8|4/16",
        "乙县|60/3.5|并列第9",
        "丙县|—|前列",
      ],
    },
  ],
  observations: [
    "B2 | 甲县 | 质押贷款 | level | 2020年 | 120 笔",
    "B2 | 甲县 | 质押贷款金额 | level | 2020年 | 8 亿元",
    "C2 | 甲县 | 质押贷款 | rank | 2020年 | 4 位 | count=16",
    "B3 | 乙县 | 质押贷款 | level | 2020年 | 60 笔",
    "B3 | 乙县 | 质押贷款金额 | level | 2020年 | 3.5 亿元",
    "C3 | 乙县 | 质押贷款 | rank | 2020年 | 9 位 | tied=true",
  ],
  refused: ["2020年!C4 text-in-number-column"],
};
