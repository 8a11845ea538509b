import type { Book } from "./book";

export const provincialAccumulations: Book = {
  name: "provincialAccumulations",
  shows:
    "Layout 16: the month, the year so far and all years so far beside each other. The figures are invented.",
  sheets: [
    {
      name: "2012年10月",
      rows: [
        "各地区专利申请情况|<|<|<|<",
        "地区|当月累计|当年累计|同比增长|总累计",
        "吉林|10|100|12.5%|1000",
        "台湾|3|40|-2.1%|600",
        "香港|2|30|1.4%|500",
      ],
    },
  ],
  observations: [
    "B3 | 吉林 | 专利申请 | level | 2012年10月 | 10",
    "C3 | 吉林 | 专利申请 | level | 2012年1—10月 | 100",
    "D3 | 吉林 | 专利申请 | growth | 2012年1—10月 | 12.5 %",
    "E3 | 吉林 | 专利申请 | level | 2012年10月 | 1000 | counting=cumulative",
    "B4 | 台湾 | 专利申请 | level | 2012年10月 | 3",
    "C4 | 台湾 | 专利申请 | level | 2012年1—10月 | 40",
    "D4 | 台湾 | 专利申请 | growth | 2012年1—10月 | -2.1 %",
    "E4 | 台湾 | 专利申请 | level | 2012年10月 | 600 | counting=cumulative",
    "B5 | 香港 | 专利申请 | level | 2012年10月 | 2",
    "C5 | 香港 | 专利申请 | level | 2012年1—10月 | 30",
    "D5 | 香港 | 专利申请 | growth | 2012年1—10月 | 1.4 %",
    "E5 | 香港 | 专利申请 | level | 2012年10月 | 500 | counting=cumulative",
  ],
};
