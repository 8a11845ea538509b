import type { Book } from "./book";

export const subtotalRows: Book = {
  name: "subtotalRows",
  shows:
    "V8: subtotals and parts that do not add up, and a total of a ledger that the title names. The figures are invented.",
  sheets: [
    {
      name: "项目",
      rows: [
        "2020年科技项目",
        "类别|单位|本年",
        "国家、省立项科技项目|项|43",
        ".\u3000其中:国家级|项|8",
        ".\u3000\u3000\u3000\u3000省级|项|32",
        "市级科技项目|项|20",
        "合计|项|63",
      ],
    },
    {
      name: "分县",
      rows: [
        "2020年分县专利",
        "县区|专利授权量(件)",
        "全市|100",
        "北部小计|60",
        "甲县|40",
        "乙县|20",
        "南部小计|40",
        "丙县|25",
        "丁县|15",
      ],
    },
  ],
  observations: [
    "项目!C3 | 己 | 国家、省立项科技项目 | level | 2020年 | 43 项 | partOf=科技项目",
    "项目!C4 | 己 | 国家级 | level | 2020年 | 8 项 | partOf=国家、省立项科技项目",
    "项目!C5 | 己 | 省级 | level | 2020年 | 32 项 | partOf=国家、省立项科技项目",
    "项目!C6 | 己 | 市级科技项目 | level | 2020年 | 20 项 | partOf=科技项目",
    "项目!C7 | 己 | 科技项目 | level | 2020年 | 63 项",
    "分县!B3 | 己(total) | 专利授权量 | level | 2020年 | 100 件",
    "分县!B4 | 北部小计(subtotal) | 专利授权量 | level | 2020年 | 60 件",
    "分县!B5 | 甲县 | 专利授权量 | level | 2020年 | 40 件",
    "分县!B6 | 乙县 | 专利授权量 | level | 2020年 | 20 件",
    "分县!B7 | 南部小计(subtotal) | 专利授权量 | level | 2020年 | 40 件",
    "分县!B8 | 丙县 | 专利授权量 | level | 2020年 | 25 件",
    "分县!B9 | 丁县 | 专利授权量 | level | 2020年 | 15 件",
  ],
};
