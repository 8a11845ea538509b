import type { Book } from "./book";

export const regionsByYear: Book = {
  name: "regionsByYear",
  shows:
    "Regions down and years across, the indicator and its unit in the title. The figures are invented.",
  sheets: [
    {
      name: "强度",
      rows: [
        "各县区研发经费投入强度（%）|<|<|<",
        "县区|2018年|2019年|2020年",
        "全市|1.62|1.7|1.81",
        "甲县|1.9|2.02|2.13",
        "乙县|1.21|1.3|1.44",
      ],
    },
  ],
  observations: [
    "B3 | 己(total) | 研发经费投入强度 | level | 2018年 | 1.62 %",
    "C3 | 己(total) | 研发经费投入强度 | level | 2019年 | 1.7 %",
    "D3 | 己(total) | 研发经费投入强度 | level | 2020年 | 1.81 %",
    "B4 | 甲县 | 研发经费投入强度 | level | 2018年 | 1.9 %",
    "C4 | 甲县 | 研发经费投入强度 | level | 2019年 | 2.02 %",
    "D4 | 甲县 | 研发经费投入强度 | level | 2020年 | 2.13 %",
    "B5 | 乙县 | 研发经费投入强度 | level | 2018年 | 1.21 %",
    "C5 | 乙县 | 研发经费投入强度 | level | 2019年 | 1.3 %",
    "D5 | 乙县 | 研发经费投入强度 | level | 2020年 | 1.44 %",
  ],
};
