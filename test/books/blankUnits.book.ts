import type { Book } from "./book";

export const blankUnits: Book = {
  name: "blankUnits",
  shows:
    "Blanks in the column of units: filled from the line above the table or from the whole, asked after elsewhere, and none where an index has none. The figures are invented.",
  sheets: [
    {
      name: "有单位行",
      rows: [
        "2020年科技投入",
        "||单位：万元",
        "指标|单位|本年",
        "研发经费|亿元|24.6",
        "科研奖励||90",
      ],
    },
    {
      name: "无单位行",
      rows: [
        "2020年科技产出",
        "指标|单位|本年",
        "专利授权量|件|4892",
        ".　其中:发明||512",
        "科技成果||615",
        "区域创新指数||72.5",
      ],
    },
  ],
  observations: [
    "有单位行!C4 | 己 | 研发经费 | level | 2020年 | 24.6 亿元",
    "有单位行!C5 | 己 | 科研奖励 | level | 2020年 | 90 万元",
    "无单位行!C3 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "无单位行!C4 | 己 | 发明 | level | 2020年 | 512 件 | partOf=专利授权量",
    "无单位行!C6 | 己 | 区域创新指数 | level | 2020年 | 72.5",
  ],
  refused: ["无单位行!C5 missing-unit"],
};
