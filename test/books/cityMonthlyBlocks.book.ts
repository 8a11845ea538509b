import type { Book } from "./book";

export const cityMonthlyBlocks: Book = {
  name: "cityMonthlyBlocks",
  shows:
    "Layout 10: blocks under each other, each with its own months; texts and points among the figures. The figures are invented.",
  sheets: [
    {
      name: "2019年9月",
      rows: [
        "||单位：亿元|",
        "工业|9月|1-9月累计|累计增长%",
        "工业增加值(亿元)|120.5|980.3|3.2",
        "#出口产品交货值(亿元)|30.2|250.4|-1.5",
        "新产品产值(亿元)|——|310.6|持平",
        "",
        "用电|8月|1-8月|累计增长%",
        "工业用电量(亿千瓦时)|21.3|160.8|2.5",
      ],
    },
  ],
  observations: [
    "B3 | 己 | 工业增加值 | level | 2019年9月 | 120.5 亿元",
    "C3 | 己 | 工业增加值 | level | 2019年前三季度 | 980.3 亿元",
    "D3 | 己 | 工业增加值 | growth | 2019年前三季度 | 3.2 %",
    "B4 | 己 | 出口产品交货值 | level | 2019年9月 | 30.2 亿元 | partOf=工业增加值",
    "C4 | 己 | 出口产品交货值 | level | 2019年前三季度 | 250.4 亿元 | partOf=工业增加值",
    "D4 | 己 | 出口产品交货值 | growth | 2019年前三季度 | -1.5 % | partOf=工业增加值",
    "C5 | 己 | 新产品产值 | level | 2019年前三季度 | 310.6 亿元",
    "D5 | 己 | 新产品产值 | growth | 2019年前三季度 | 0 %",
    "B8 | 己 | 工业用电量 | level | 2019年8月 | 21.3 亿千瓦时",
    "C8 | 己 | 工业用电量 | level | 2019年1—8月 | 160.8 亿千瓦时",
    "D8 | 己 | 工业用电量 | growth | 2019年1—8月 | 2.5 %",
  ],
};
