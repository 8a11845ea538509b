import type { Book } from "./book";

export const yearbookInnerSpending: Book = {
  name: "yearbookInnerSpending",
  shows:
    "Layout 2: four stacked header rows in two languages, one label over two of them. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "1-12  各地区R&D经费内部支出(2020年)|<|<|<|<|<",
        "单位：万元|||||(10 000 yuan)",
        "地    区|Region|R&D经费|||",
        "^|^|内部支出|基础研究|应用研究|试验发展",
        "^|^|Intramural|Basic|Applied|Experimental",
        "^|^|Expenditure|Research|Research|Development",
        "全    国|National Total|2440|140|270|2030",
        "北    京|Beijing|230|37|55|138",
      ],
    },
  ],
  observations: [
    "C7 | 全国(total) | R&D经费内部支出 | level | 2020年 | 2440 万元",
    "D7 | 全国(total) | 基础研究 | level | 2020年 | 140 万元",
    "E7 | 全国(total) | 应用研究 | level | 2020年 | 270 万元",
    "F7 | 全国(total) | 试验发展 | level | 2020年 | 2030 万元",
    "C8 | 北京 | R&D经费内部支出 | level | 2020年 | 230 万元",
    "D8 | 北京 | 基础研究 | level | 2020年 | 37 万元",
    "E8 | 北京 | 应用研究 | level | 2020年 | 55 万元",
    "F8 | 北京 | 试验发展 | level | 2020年 | 138 万元",
  ],
};
