import type { Book } from "./book";

export const denominators: Book = {
  name: "denominators",
  shows:
    "Denominators by their own names, which are not each other, and the population beside what is counted per head. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|上年|本年",
        "地区生产总值(GDP)|亿元|2900|3100",
        "工业增加值|亿元|950|1010",
        "规上工业增加值|亿元|820|880",
        "高新技术产业增加值|亿元|300|352",
        "R&D经费|亿元|20.3|24.6",
        "年末常住人口|万人|801|800",
        "有效发明专利|件|1600|1920",
      ],
    },
  ],
  observations: [
    "C2 | 己 | 地区生产总值（GDP） | level | 2019年 | 2900 亿元",
    "D2 | 己 | 地区生产总值（GDP） | level | 2020年 | 3100 亿元",
    "C3 | 己 | 工业增加值 | level | 2019年 | 950 亿元",
    "D3 | 己 | 工业增加值 | level | 2020年 | 1010 亿元",
    "C4 | 己 | 规上工业增加值 | level | 2019年 | 820 亿元",
    "D4 | 己 | 规上工业增加值 | level | 2020年 | 880 亿元",
    "C5 | 己 | 高新技术产业增加值 | level | 2019年 | 300 亿元",
    "D5 | 己 | 高新技术产业增加值 | level | 2020年 | 352 亿元",
    "C6 | 己 | R&D经费 | level | 2019年 | 20.3 亿元",
    "D6 | 己 | R&D经费 | level | 2020年 | 24.6 亿元",
    "C7 | 己 | 年末常住人口 | level | 2019年 | 801 万人",
    "D7 | 己 | 年末常住人口 | level | 2020年 | 800 万人",
    "C8 | 己 | 有效发明专利 | level | 2019年 | 1600 件",
    "D8 | 己 | 有效发明专利 | level | 2020年 | 1920 件",
  ],
};
