import type { Book } from "./book";

export const valuesWithUnits: Book = {
  name: "valuesWithUnits",
  shows:
    "V17: a value with its unit in the cell; a count and its amount in one cell; two values that nothing tells apart are refused. The figures are invented.",
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
    "B4 | 己 | 质押贷款 | level | 2020年 | 120 笔",
    "B4 | 己 | 质押贷款金额 | level | 2020年 | 8 亿元",
    "B5 | 己 | 扶贫项目 | level | 2020年 | 88 个",
    "B5 | 己 | 扶贫项目金额 | level | 2020年 | 1298 万元",
  ],
  refused: ["2020年!B6 several-figures"],
};
