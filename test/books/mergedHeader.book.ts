import type { Book } from "./book";

export const mergedHeader: Book = {
  name: "mergedHeader",
  shows:
    "V1: a header of two rows, years merged over their columns, under a merged title with the unit. The figures are invented.",
  sheets: [
    {
      name: "主要指标",
      rows: [
        "临江市2020年主要科技创新指标（单位：件）|<|<|<|<|<|<",
        "指标名称|2019年|<|2020年|<|同比|全省",
        "^|数量|占比(%)|数量|占比(%)|增长(%)|位次",
        "专利申请总量|12010||13065||8.8|4",
        ".\u3000其中:发明|5400|45.0|6244|47.8|15.6|4",
        "授权发明专利|243||512||110.7|7",
      ],
    },
  ],
  observations: [
    "B4 | 己 | 专利申请总量 | level | 2019年 | 12010 件",
    "D4 | 己 | 专利申请总量 | level | 2020年 | 13065 件",
    "F4 | 己 | 专利申请总量 | growth | 2020年 | 8.8 %",
    "G4 | 己 | 专利申请总量 | rank | 2020年 | 4 位",
    "B5 | 己 | 发明 | level | 2019年 | 5400 件 | partOf=专利申请总量",
    "C5 | 己 | 发明 | share | 2019年 | 45 % | partOf=专利申请总量",
    "D5 | 己 | 发明 | level | 2020年 | 6244 件 | partOf=专利申请总量",
    "E5 | 己 | 发明 | share | 2020年 | 47.8 % | partOf=专利申请总量",
    "F5 | 己 | 发明 | growth | 2020年 | 15.6 % | partOf=专利申请总量",
    "G5 | 己 | 发明 | rank | 2020年 | 4 位 | partOf=专利申请总量",
    "B6 | 己 | 授权发明专利 | level | 2019年 | 243 件",
    "D6 | 己 | 授权发明专利 | level | 2020年 | 512 件",
    "F6 | 己 | 授权发明专利 | growth | 2020年 | 110.7 %",
    "G6 | 己 | 授权发明专利 | rank | 2020年 | 7 位",
  ],
};
