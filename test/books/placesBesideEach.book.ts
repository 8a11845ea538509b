import type { Book } from "./book";

export const placesBesideEach: Book = {
  name: "placesBesideEach",
  shows:
    "Several columns called 位次 and 增速, each behind its indicator, and a column of sections in the rows; a place behind a growth rate is refused. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "县区|R&D经费(亿元)|增速(%)|位次|专利授权量(件)|位次",
        "甲县|14.6|16.8|1|2900|1",
        "乙县|10|25|2|1992|2",
      ],
    },
    {
      name: "台账",
      rows: [
        "2020年台账",
        "板块|指标|单位|上年|本年|同比增长(%)|全省位次",
        "科技投入|R&D经费|亿元|20.3|24.6|21.2|5",
        "^|R&D人员|人|3100|3320|7.1|6",
        "知识产权|专利授权量|件|4310|4892|13.5|4",
      ],
    },
  ],
  observations: [
    "2020年!B2 | 甲县 | R&D经费 | level | 2020年 | 14.6 亿元",
    "2020年!C2 | 甲县 | R&D经费 | growth | 2020年 | 16.8 %",
    "2020年!E2 | 甲县 | 专利授权量 | level | 2020年 | 2900 件",
    "2020年!F2 | 甲县 | 专利授权量 | rank | 2020年 | 1 位",
    "2020年!B3 | 乙县 | R&D经费 | level | 2020年 | 10 亿元",
    "2020年!C3 | 乙县 | R&D经费 | growth | 2020年 | 25 %",
    "2020年!E3 | 乙县 | 专利授权量 | level | 2020年 | 1992 件",
    "2020年!F3 | 乙县 | 专利授权量 | rank | 2020年 | 2 位",
    "台账!D3 | 己 | R&D经费 | level | 2019年 | 20.3 亿元",
    "台账!E3 | 己 | R&D经费 | level | 2020年 | 24.6 亿元",
    "台账!F3 | 己 | R&D经费 | growth | 2020年 | 21.2 %",
    "台账!G3 | 己 | R&D经费 | rank | 2020年 | 5 位",
    "台账!D4 | 己 | R&D人员 | level | 2019年 | 3100 人",
    "台账!E4 | 己 | R&D人员 | level | 2020年 | 3320 人",
    "台账!F4 | 己 | R&D人员 | growth | 2020年 | 7.1 %",
    "台账!G4 | 己 | R&D人员 | rank | 2020年 | 6 位",
    "台账!D5 | 己 | 专利授权量 | level | 2019年 | 4310 件",
    "台账!E5 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "台账!F5 | 己 | 专利授权量 | growth | 2020年 | 13.5 %",
    "台账!G5 | 己 | 专利授权量 | rank | 2020年 | 4 位",
  ],
  refused: ["2020年!D2:D3 unclear-header"],
};
