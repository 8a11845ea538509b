import type { Book } from "./book";

export const rankCells: Book = {
  name: "rankCells",
  shows:
    "V18: places as numbers, in words, with the number of members, tied, and as bounds. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "指标|单位|本年|全省位次",
        "专利申请总量|件|13065|4",
        "专利授权量|件|4892|第4位",
        "有效发明专利|件|1920|第四",
        "高新技术企业|家|224|4/16",
        "科技成果|项|615|并列第1",
        "孵化器|家|7|前10",
        "众创空间|家|9|前列",
      ],
    },
  ],
  observations: [
    "C2 | 己 | 专利申请总量 | level | 2020年 | 13065 件",
    "D2 | 己 | 专利申请总量 | rank | 2020年 | 4 位",
    "C3 | 己 | 专利授权量 | level | 2020年 | 4892 件",
    "D3 | 己 | 专利授权量 | rank | 2020年 | 4 位",
    "C4 | 己 | 有效发明专利 | level | 2020年 | 1920 件",
    "D4 | 己 | 有效发明专利 | rank | 2020年 | 4 位",
    "C5 | 己 | 高新技术企业 | level | 2020年 | 224 家",
    "D5 | 己 | 高新技术企业 | rank | 2020年 | 4 位 | count=16",
    "C6 | 己 | 科技成果 | level | 2020年 | 615 项",
    "D6 | 己 | 科技成果 | rank | 2020年 | 1 位 | tied=true",
    "C7 | 己 | 孵化器 | level | 2020年 | 7 家",
    "D7 | 己 | 孵化器 | top | 2020年 | 10 位",
    "C8 | 己 | 众创空间 | level | 2020年 | 9 家",
  ],
  refused: ["2020年!D8 text-in-number-column"],
};
