import type { Book } from "./book";

export const yearColumns: Book = {
  name: "yearColumns",
  shows: "V4: years as columns, and a part of a year beside full ones. The figures are invented.",
  sheets: [
    {
      name: "历年",
      rows: [
        "指标|单位|2018年|2019年|2020年|2020年1-11月",
        "技术合同成交额|亿元|1.52|1.91|2.44|2.2",
        "高新技术企业|家|160|187|224|219",
      ],
    },
  ],
  observations: [
    "C2 | 己 | 技术合同成交额 | level | 2018年 | 1.52 亿元",
    "D2 | 己 | 技术合同成交额 | level | 2019年 | 1.91 亿元",
    "E2 | 己 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "F2 | 己 | 技术合同成交额 | level | 2020年1—11月 | 2.2 亿元",
    "C3 | 己 | 高新技术企业 | level | 2018年 | 160 家",
    "D3 | 己 | 高新技术企业 | level | 2019年 | 187 家",
    "E3 | 己 | 高新技术企业 | level | 2020年 | 224 家",
    "F3 | 己 | 高新技术企业 | level | 2020年1—11月 | 219 家",
  ],
};
