import type { Book } from "./book";

export const pageBreaks: Book = {
  name: "pageBreaks",
  shows:
    "V9: blank rows, section rows merged across, and the header again at a page break. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "主要科技指标",
        "指标|单位|上年|本年",
        "一、研发投入|<|<|<",
        "R&D经费|亿元|20.3|24.6",
        "",
        "R&D人员|人|3100|3320",
        "指标|单位|上年|本年",
        "二、知识产权|<|<|<",
        "专利授权量|件|4310|4892",
      ],
    },
  ],
  observations: [
    "C4 | 己 | R&D经费 | level | 2019年 | 20.3 亿元",
    "D4 | 己 | R&D经费 | level | 2020年 | 24.6 亿元",
    "C6 | 己 | R&D人员 | level | 2019年 | 3100 人",
    "D6 | 己 | R&D人员 | level | 2020年 | 3320 人",
    "C9 | 己 | 专利授权量 | level | 2019年 | 4310 件",
    "D9 | 己 | 专利授权量 | level | 2020年 | 4892 件",
  ],
};
