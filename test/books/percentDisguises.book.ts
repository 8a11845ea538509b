import type { Book } from "./book";

export const percentDisguises: Book = {
  name: "percentDisguises",
  shows:
    "V11: percentages under a % header, by number format, as texts and with arrows; a bare one and points are refused. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|投入强度(%)|新产品占比|财政科技占比|增加值增速(%)",
        "甲县|0.75|0.125@0.0%|0.75%|+23.2%",
        "乙县|1.2|0.08@0.0%|0.75 %|↑3.2%",
        "丙县|0.9|0.2@0%|0.75％|23.2个百分点",
      ],
    },
    {
      name: "存疑",
      rows: ["2020年强度", "县区|研发经费(亿元)|投入强度", "甲县|3.2|0.75", "乙县|1.8|0.62"],
    },
  ],
  observations: [
    "2020年!B2 | 甲县 | 投入强度 | level | 2020年 | 0.75 %",
    "2020年!C2 | 甲县 | 新产品占比 | level | 2020年 | 12.5 %",
    "2020年!D2 | 甲县 | 财政科技占比 | level | 2020年 | 0.75 %",
    "2020年!E2 | 甲县 | 增加值 | growth | 2020年 | 23.2 %",
    "2020年!B3 | 乙县 | 投入强度 | level | 2020年 | 1.2 %",
    "2020年!C3 | 乙县 | 新产品占比 | level | 2020年 | 8 %",
    "2020年!D3 | 乙县 | 财政科技占比 | level | 2020年 | 0.75 %",
    "2020年!E3 | 乙县 | 增加值 | growth | 2020年 | 3.2 %",
    "2020年!B4 | 丙县 | 投入强度 | level | 2020年 | 0.9 %",
    "2020年!C4 | 丙县 | 新产品占比 | level | 2020年 | 20 %",
    "2020年!D4 | 丙县 | 财政科技占比 | level | 2020年 | 0.75 %",
    "存疑!B3 | 甲县 | 研发经费 | level | 2020年 | 3.2 亿元",
    "存疑!B4 | 乙县 | 研发经费 | level | 2020年 | 1.8 亿元",
  ],
  refused: ["2020年!E4 unit-mismatch", "存疑!C3:C4 ambiguous-rate"],
};
