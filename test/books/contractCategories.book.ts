import type { Book } from "./book";

export const contractCategories: Book = {
  name: "contractCategories",
  shows:
    "Layout 14: categories by three groups of measures by years and growth; refused. The figures are invented.",
  sheets: [
    {
      name: "2017",
      rows: [
        "技术合同分类情况|<|<|<|<|<|<|<|<|<",
        "合同类别|交易量(项)|<|<|成交额(亿元)|<|<|技术交易额(亿元)|<|<",
        "^|2016年|2017年|增长率|2016年|2017年|增长率|2016年|2017年|增长率",
        "技术开发|100|120|20.00%|50|60|20.00%|40|44|10.00%",
        "技术转让|50|45|-10.00%|20|30|50.00%|10|9|-10.00%",
        "总计|150|165|10.00%|70|90|28.57%|50|53|6.00%",
      ],
    },
  ],
  observations: [],
  refused: ["2017!A2:J6 unclear-header"],
};
