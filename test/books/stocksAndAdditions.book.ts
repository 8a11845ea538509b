import type { Book } from "./book";

export const stocksAndAdditions: Book = {
  name: "stocksAndAdditions",
  shows:
    "What there is, what was added this year and all that was ever recognised, in a table of platforms. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "平台名称|期末数|本年新增|累计|单位",
        "重点实验室|28|2|30|家",
        "科技企业孵化器|6|1|7|个",
      ],
    },
  ],
  observations: [
    "B2 | 己 | 重点实验室 | level | 2020年 | 28 家 | counting=stock",
    "C2 | 己 | 重点实验室 | level | 2020年 | 2 家 | counting=new",
    "D2 | 己 | 重点实验室 | level | 2020年 | 30 家 | counting=cumulative",
    "B3 | 己 | 科技企业孵化器 | level | 2020年 | 6 个 | counting=stock",
    "C3 | 己 | 科技企业孵化器 | level | 2020年 | 1 个 | counting=new",
    "D3 | 己 | 科技企业孵化器 | level | 2020年 | 7 个 | counting=cumulative",
  ],
};
