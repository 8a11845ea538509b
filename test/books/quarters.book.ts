import type { Book } from "./book";

export const quarters: Book = {
  name: "quarters",
  shows: "Quarters and the months up to their ends as columns. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "2020年分季度情况",
        "指标|单位|一季度|上半年|前三季度|全年",
        "技术合同成交额|亿元|0.4|1.1|1.8|2.44",
        "专利授权量|件|900|2100|3500|4892",
      ],
    },
  ],
  observations: [
    "C3 | 己 | 技术合同成交额 | level | 2020年一季度 | 0.4 亿元",
    "D3 | 己 | 技术合同成交额 | level | 2020年上半年 | 1.1 亿元",
    "E3 | 己 | 技术合同成交额 | level | 2020年前三季度 | 1.8 亿元",
    "F3 | 己 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "C4 | 己 | 专利授权量 | level | 2020年一季度 | 900 件",
    "D4 | 己 | 专利授权量 | level | 2020年上半年 | 2100 件",
    "E4 | 己 | 专利授权量 | level | 2020年前三季度 | 3500 件",
    "F4 | 己 | 专利授权量 | level | 2020年 | 4892 件",
  ],
};
