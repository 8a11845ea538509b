import type { Book } from "./book";

export const valuesWithUnits: Book = {
  name: "valuesWithUnits",
  shows:
    "V17: a value with its unit in the cell; two values in one cell are refused. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|本年",
        "技术合同成交额|2.44亿元",
        "高新技术企业|224家",
        "质押贷款|120笔/8亿元",
        "扶贫项目|88个1298万元",
        "企业贷款|300、500",
      ],
    },
  ],
  observations: [
    "B2 | 己 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "B3 | 己 | 高新技术企业 | level | 2020年 | 224 家",
  ],
  refused: [
    "2020年!B4 text-in-number-column",
    "2020年!B5 text-in-number-column",
    "2020年!B6 text-in-number-column",
  ],
};
