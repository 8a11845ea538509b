import type { Book } from "./book";

export const fullWidthDigits: Book = {
  name: "fullWidthDigits",
  shows: "V13: full-width digits, points and percent signs. The figures are invented.",
  sheets: [
    {
      name: "２０２０年",
      rows: [
        "县区|专利申请量（件）|技术合同成交额（亿元）|注册率",
        "甲县|１３０６５|２．４４|８３％",
        "乙县|９２１|０．８|９１．５％",
      ],
    },
  ],
  observations: [
    "B2 | 甲县 | 专利申请量 | level | 2020年 | 13065 件",
    "C2 | 甲县 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "D2 | 甲县 | 注册率 | level | 2020年 | 83 %",
    "B3 | 乙县 | 专利申请量 | level | 2020年 | 921 件",
    "C3 | 乙县 | 技术合同成交额 | level | 2020年 | 0.8 亿元",
    "D3 | 乙县 | 注册率 | level | 2020年 | 91.5 %",
  ],
};
