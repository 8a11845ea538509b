import type { Book } from "./book";

export const categoriesOfPatents: Book = {
  name: "categoriesOfPatents",
  shows:
    "Kinds of patents down and what became of them across, with a total of them. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "2020年专利分类情况",
        "专利类型|申请量(件)|授权量(件)|授权量增长(%)",
        "发明|6244|512|110.7",
        "实用新型|5200|3600|9.5",
        "外观设计|1621|780|-2.1",
        "合计|13065|4892|13.5",
      ],
    },
  ],
  observations: [
    "B3 | 己 | 发明专利申请量 | level | 2020年 | 6244 件 | partOf=专利申请量",
    "C3 | 己 | 发明专利授权量 | level | 2020年 | 512 件 | partOf=专利授权量",
    "D3 | 己 | 发明专利授权量 | growth | 2020年 | 110.7 % | partOf=专利授权量",
    "B4 | 己 | 实用新型专利申请量 | level | 2020年 | 5200 件 | partOf=专利申请量",
    "C4 | 己 | 实用新型专利授权量 | level | 2020年 | 3600 件 | partOf=专利授权量",
    "D4 | 己 | 实用新型专利授权量 | growth | 2020年 | 9.5 % | partOf=专利授权量",
    "B5 | 己 | 外观设计专利申请量 | level | 2020年 | 1621 件 | partOf=专利申请量",
    "C5 | 己 | 外观设计专利授权量 | level | 2020年 | 780 件 | partOf=专利授权量",
    "D5 | 己 | 外观设计专利授权量 | growth | 2020年 | -2.1 % | partOf=专利授权量",
    "B6 | 己 | 专利申请量 | level | 2020年 | 13065 件",
    "C6 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "D6 | 己 | 专利授权量 | growth | 2020年 | 13.5 %",
  ],
};
