import type { Book } from "./book";

export const provincialHalfYear: Book = {
  name: "provincialHalfYear",
  shows:
    "Layout 11: a half year over two columns, the total last and without a number; measures as groups of rows, each followed by its growth. The figures are invented.",
  sheets: [
    {
      name: "产业",
      rows: [
        "序号|各市|2014年上半年|<",
        "^|^|产值(亿元)|同比变化(%)",
        "1|临江市|10|3.2",
        "2|河口市|20|——",
        "|全省|30|4.1",
      ],
    },
    {
      name: "行组",
      rows: [
        "2014年上半年高新技术产业",
        "指标|全省|临江市|河口市",
        "总产值(亿元)|31|10|21",
        "同比变化(%)|4.1|3.2|——",
        "出口交货值(亿元)|6|2|4",
        "同比变化(%)|1.1|-0.5|2.0",
      ],
    },
  ],
  observations: [
    "产业!C3 | 临江市 | 产值 | level | 2014年上半年 | 10 亿元",
    "产业!D3 | 临江市 | 产值 | growth | 2014年上半年 | 3.2 %",
    "产业!C4 | 河口市 | 产值 | level | 2014年上半年 | 20 亿元",
    "产业!C5 | 全省(total) | 产值 | level | 2014年上半年 | 30 亿元",
    "产业!D5 | 全省(total) | 产值 | growth | 2014年上半年 | 4.1 %",
    "行组!B3 | 全省(total) | 总产值 | level | 2014年上半年 | 31 亿元",
    "行组!C3 | 临江市 | 总产值 | level | 2014年上半年 | 10 亿元",
    "行组!D3 | 河口市 | 总产值 | level | 2014年上半年 | 21 亿元",
    "行组!B4 | 全省(total) | 总产值 | growth | 2014年上半年 | 4.1 %",
    "行组!C4 | 临江市 | 总产值 | growth | 2014年上半年 | 3.2 %",
    "行组!B5 | 全省(total) | 出口交货值 | level | 2014年上半年 | 6 亿元",
    "行组!C5 | 临江市 | 出口交货值 | level | 2014年上半年 | 2 亿元",
    "行组!D5 | 河口市 | 出口交货值 | level | 2014年上半年 | 4 亿元",
    "行组!B6 | 全省(total) | 出口交货值 | growth | 2014年上半年 | 1.1 %",
    "行组!C6 | 临江市 | 出口交货值 | growth | 2014年上半年 | -0.5 %",
    "行组!D6 | 河口市 | 出口交货值 | growth | 2014年上半年 | 2 %",
  ],
};
