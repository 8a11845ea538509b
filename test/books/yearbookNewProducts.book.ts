import type { Book } from "./book";

export const yearbookNewProducts: Book = {
  name: "yearbookNewProducts",
  shows: "Layout 7: a column with a unit of its own under a unit line. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-7  规模以上工业企业新产品(2020年)|<|<|<|<|<",
        "单位：万元|||||(10 000 yuan)",
        "地    区|Region|新产品开发|新产品开发|新产品|#出口",
        "^|^|项目数 (项)|经费支出|销售收入|^",
        "北    京|Beijing|140|5600|52000|7400",
        "山    西|Shanxi|60|1900|21000|3800",
      ],
    },
  ],
  observations: [
    "C5 | 北京 | 新产品开发项目数 | level | 2020年 | 140 项",
    "D5 | 北京 | 新产品开发经费支出 | level | 2020年 | 5600 万元",
    "E5 | 北京 | 新产品销售收入 | level | 2020年 | 52000 万元",
    "F5 | 北京 | 出口 | level | 2020年 | 7400 万元 | partOf=新产品销售收入",
    "C6 | 山西 | 新产品开发项目数 | level | 2020年 | 60 项",
    "D6 | 山西 | 新产品开发经费支出 | level | 2020年 | 1900 万元",
    "E6 | 山西 | 新产品销售收入 | level | 2020年 | 21000 万元",
    "F6 | 山西 | 出口 | level | 2020年 | 3800 万元 | partOf=新产品销售收入",
  ],
};
