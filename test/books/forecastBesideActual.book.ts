import type { Book } from "./book";

export const forecastBesideActual: Book = {
  name: "forecastBesideActual",
  shows:
    "What was reached, what is expected and what is aimed at, each in a column of its own. The figures are invented.",
  sheets: [
    {
      name: "2021年",
      rows: [
        "指标|单位|2020年实际|2021年预计|2021年目标",
        "R&D经费|亿元|24.6|28|29.5",
        "高新技术企业|家|224|240|230",
      ],
    },
  ],
  observations: [
    "C2 | 己 | R&D经费 | level | 2020年 | 24.6 亿元",
    "D2 | 己 | R&D经费 | level | 2021年 | 28 亿元 | status=forecast",
    "E2 | 己 | R&D经费 | target | 2021年 | 29.5 亿元",
    "C3 | 己 | 高新技术企业 | level | 2020年 | 224 家",
    "D3 | 己 | 高新技术企业 | level | 2021年 | 240 家 | status=forecast",
    "E3 | 己 | 高新技术企业 | target | 2021年 | 230 家",
  ],
};
