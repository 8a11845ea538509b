import type { Book } from "./book";

export const tidyForm: Book = {
  name: "tidyForm",
  shows:
    "V3: one figure a row, its region, year, months, indicator, unit and status in columns. The figures are invented.",
  sheets: [
    {
      name: "数据",
      rows: [
        "地区|年份|期间|指标|数值|单位|状态",
        "临江市|2019|全年|技术合同成交额|1.91|亿元|实际",
        "临江市|2020|全年|技术合同成交额|2.44|亿元|实际",
        "临江市|2020|1-11月|研发投入增速|20|%|预计(以上)",
        "河口市|2020|全年|技术合同成交额|3.05|亿元|实际",
        "河口市|2020|全年|发明专利授权量|340|件|快报",
      ],
    },
  ],
  observations: [
    "E2 | 临江市 | 技术合同成交额 | level | 2019年 | 1.91 亿元",
    "E3 | 临江市 | 技术合同成交额 | level | 2020年 | 2.44 亿元",
    "E4 | 临江市 | 研发投入 | growth | 2020年1—11月 | 20 % | qualifier=以上 | status=forecast",
    "E5 | 河口市 | 技术合同成交额 | level | 2020年 | 3.05 亿元",
    "E6 | 河口市 | 发明专利授权量 | level | 2020年 | 340 件 | status=preliminary",
  ],
};
