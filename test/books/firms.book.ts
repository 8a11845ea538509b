import type { Book } from "./book";

export const firms: Book = {
  name: "firms",
  shows:
    "Firms, of which none is a member that a text is about, one with a Latin name under one with a Chinese name. The figures are invented.",
  sheets: [
    {
      name: "企业",
      rows: [
        "2020年企业研发情况",
        "企业名称|研发经费(万元)|专利申请(件)",
        "临江重工|12000|35",
        "TCL|5600|60",
        "河口药业|3100|12",
        "合计|20700|107",
      ],
    },
  ],
  observations: [
    "B3 | 临江重工(firm) | 研发经费 | level | 2020年 | 12000 万元",
    "C3 | 临江重工(firm) | 专利申请 | level | 2020年 | 35 件",
    "B4 | TCL(firm) | 研发经费 | level | 2020年 | 5600 万元",
    "C4 | TCL(firm) | 专利申请 | level | 2020年 | 60 件",
    "B5 | 河口药业(firm) | 研发经费 | level | 2020年 | 3100 万元",
    "C5 | 河口药业(firm) | 专利申请 | level | 2020年 | 12 件",
    "B6 | 合计(total) | 研发经费 | level | 2020年 | 20700 万元",
    "C6 | 合计(total) | 专利申请 | level | 2020年 | 107 件",
  ],
};
