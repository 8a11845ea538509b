import type { Book } from "./book";

export const indicatorsByRegion: Book = {
  name: "indicatorsByRegion",
  shows:
    "Indicators down and regions across, with a total column and a growth rate among the rows. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|全市|甲县|乙县",
        "R&D经费|亿元|24.6|14.6|10",
        "R&D经费增长|%|21.2|18.5|25.3",
        "专利授权量|件|4892|2900|1992",
        ".\u3000其中:发明|件|512|—|212",
      ],
    },
  ],
  observations: [
    "C2 | 全市(total) | R&D经费 | level | 2020年 | 24.6 亿元",
    "D2 | 甲县 | R&D经费 | level | 2020年 | 14.6 亿元",
    "E2 | 乙县 | R&D经费 | level | 2020年 | 10 亿元",
    "C3 | 全市(total) | R&D经费 | growth | 2020年 | 21.2 %",
    "D3 | 甲县 | R&D经费 | growth | 2020年 | 18.5 %",
    "E3 | 乙县 | R&D经费 | growth | 2020年 | 25.3 %",
    "C4 | 全市(total) | 专利授权量 | level | 2020年 | 4892 件",
    "D4 | 甲县 | 专利授权量 | level | 2020年 | 2900 件",
    "E4 | 乙县 | 专利授权量 | level | 2020年 | 1992 件",
    "C5 | 全市(total) | 发明 | level | 2020年 | 512 件 | partOf=专利授权量",
    "E5 | 乙县 | 发明 | level | 2020年 | 212 件 | partOf=专利授权量",
  ],
};
