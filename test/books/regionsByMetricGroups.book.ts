import type { Book } from "./book";

export const regionsByMetricGroups: Book = {
  name: "regionsByMetricGroups",
  shows: "Regions down, indicators merged over their years and growth. The figures are invented.",
  sheets: [
    {
      name: "对比",
      rows: [
        "县区|R&D经费(亿元)|<|<|专利授权量(件)|<|<",
        "^|2019年|2020年|增长(%)|2019年|2020年|增长(%)",
        "甲县|12.5|14.6|16.8|2600|2900|11.5",
        "乙县|8|10|25|1710|1992|16.5",
      ],
    },
  ],
  observations: [
    "B3 | 甲县 | R&D经费 | level | 2019年 | 12.5 亿元",
    "C3 | 甲县 | R&D经费 | level | 2020年 | 14.6 亿元",
    "D3 | 甲县 | R&D经费 | growth | 2020年 | 16.8 %",
    "E3 | 甲县 | 专利授权量 | level | 2019年 | 2600 件",
    "F3 | 甲县 | 专利授权量 | level | 2020年 | 2900 件",
    "G3 | 甲县 | 专利授权量 | growth | 2020年 | 11.5 %",
    "B4 | 乙县 | R&D经费 | level | 2019年 | 8 亿元",
    "C4 | 乙县 | R&D经费 | level | 2020年 | 10 亿元",
    "D4 | 乙县 | R&D经费 | growth | 2020年 | 25 %",
    "E4 | 乙县 | 专利授权量 | level | 2019年 | 1710 件",
    "F4 | 乙县 | 专利授权量 | level | 2020年 | 1992 件",
    "G4 | 乙县 | 专利授权量 | growth | 2020年 | 16.5 %",
  ],
};
