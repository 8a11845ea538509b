import type { Book } from "./book";

export const placeholders: Book = {
  name: "placeholders",
  shows: "V15: places to be filled in by somebody. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|上年|本年|同比增长(%)",
        "技术合同成交额|亿元|1.91|x.xx|xx.x%",
        "高新技术企业|家|187|xx|xx",
        "专利授权量|件|4310|4892|13.5",
        "孵化器|家|X|××|*",
      ],
    },
  ],
  observations: [
    "C2 | 己 | 技术合同成交额 | level | 2019年 | 1.91 亿元",
    "C3 | 己 | 高新技术企业 | level | 2019年 | 187 家",
    "C4 | 己 | 专利授权量 | level | 2019年 | 4310 件",
    "D4 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "E4 | 己 | 专利授权量 | growth | 2020年 | 13.5 %",
  ],
  refused: [
    "2020年!C5 placeholder",
    "2020年!D2 placeholder",
    "2020年!D3 placeholder",
    "2020年!D5 placeholder",
    "2020年!E2 placeholder",
    "2020年!E3 placeholder",
    "2020年!E5 placeholder",
  ],
};
