import type { Book } from "./book";

export const bulletinParts: Book = {
  name: "bulletinParts",
  shows:
    "Layout 18: a column's indicator divided by the rows, with its growth and share; refused. The figures are invented.",
  sheets: [
    {
      name: "2020",
      rows: [
        "指标名称|财政科学技术支出（亿元）|比上年增长（%）|占财政科学技术支出的比重（%）",
        "合计|10000|5.1|—",
        "其中：中央|3000|-0.05|30.0",
        "地方|7000|7.4|70.0",
      ],
    },
  ],
  observations: [],
  refused: ["2020!A1:D4 unclear-header"],
};
