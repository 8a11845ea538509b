import type { Book } from "./book";

export const monthAndYearToDate: Book = {
  name: "monthAndYearToDate",
  shows:
    "The month, the same month of last year, the year so far and its growth beside each other, in a table that says which months it is about. The figures are invented.",
  sheets: [
    {
      name: "2020年11月",
      rows: [
        "2020年1-11月主要科技指标",
        "指标|单位|当月|上年同期|本年累计|累计增长(%)",
        "技术合同成交额|亿元|0.3|0.2|2.2|22.2",
        "专利授权量|件|380|350|4300|10.3",
      ],
    },
  ],
  observations: [
    "C3 | 己 | 技术合同成交额 | level | 2020年11月 | 0.3 亿元",
    "D3 | 己 | 技术合同成交额 | level | 2019年11月 | 0.2 亿元",
    "E3 | 己 | 技术合同成交额 | level | 2020年1—11月 | 2.2 亿元",
    "F3 | 己 | 技术合同成交额 | growth | 2020年1—11月 | 22.2 %",
    "C4 | 己 | 专利授权量 | level | 2020年11月 | 380 件",
    "D4 | 己 | 专利授权量 | level | 2019年11月 | 350 件",
    "E4 | 己 | 专利授权量 | level | 2020年1—11月 | 4300 件",
    "F4 | 己 | 专利授权量 | growth | 2020年1—11月 | 10.3 %",
  ],
};
