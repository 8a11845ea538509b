import type { Book } from "./book";

export const cityYearbookItems: Book = {
  name: "cityYearbookItems",
  shows:
    "Layout 17: indicators under 项目 Item, wrapped over lines with the unit at the end, parts indented, a row that is a growth rate. The figures are invented.",
  sheets: [
    {
      name: "17-01",
      rows: [
        "17-01 主要科技指标|<|<",
        "项目 Item|2020|2021",
        "县级及以上政府部门属\n研究与技术开发机构数(个)|150|155",
        "技术市场合同成交金额(亿元)|700|800",
        ".\u3000其中:技术开发(亿元)|300|350",
        "技术市场合同成交金额年增长率(%)|10.5|12",
      ],
    },
  ],
  observations: [
    "B3 | 己 | 县级及以上政府部门属研究与技术开发机构数 | level | 2020年 | 150 个",
    "C3 | 己 | 县级及以上政府部门属研究与技术开发机构数 | level | 2021年 | 155 个",
    "B4 | 己 | 技术市场合同成交金额 | level | 2020年 | 700 亿元",
    "C4 | 己 | 技术市场合同成交金额 | level | 2021年 | 800 亿元",
    "B5 | 己 | 技术开发 | level | 2020年 | 300 亿元 | partOf=技术市场合同成交金额",
    "C5 | 己 | 技术开发 | level | 2021年 | 350 亿元 | partOf=技术市场合同成交金额",
    "B6 | 己 | 技术市场合同成交金额 | growth | 2020年 | 10.5 %",
    "C6 | 己 | 技术市场合同成交金额 | growth | 2021年 | 12 %",
  ],
};
