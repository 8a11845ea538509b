import type { Book } from "./book";

export const statusMarks: Book = {
  name: "statusMarks",
  shows: "V20: marks of status behind the figures and in a column. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|本年",
        "专利授权量|件|4892*",
        "高新技术企业|家|224（快报）",
        "R&D经费|亿元|24.6（预）",
        "技术合同成交额|亿元|2.44(初步核算)",
      ],
    },
    {
      name: "台账",
      rows: ["2020年台账", "指标|单位|本年|状态", "科技成果|项|615|实际", "R&D人员|人|3320|预计"],
    },
  ],
  observations: [
    "2020年!C2 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "2020年!C3 | 己 | 高新技术企业 | level | 2020年 | 224 家 | status=preliminary",
    "2020年!C4 | 己 | R&D经费 | level | 2020年 | 24.6 亿元 | status=forecast",
    "2020年!C5 | 己 | 技术合同成交额 | level | 2020年 | 2.44 亿元 | status=preliminary",
    "台账!C3 | 己 | 科技成果 | level | 2020年 | 615 项",
    "台账!C4 | 己 | R&D人员 | level | 2020年 | 3320 人 | status=forecast",
  ],
};
