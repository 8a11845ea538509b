import type { Book } from "./book";

export const dateHeaders: Book = {
  name: "dateHeaders",
  shows:
    "V23: years and months in every spelling, the last day of a year among them. The figures are invented.",
  sheets: [
    {
      name: "年度",
      rows: ["指标|单位|2017年|2018|2019年度|2020-12-31", "高新技术企业|家|120|160|187|224"],
    },
    {
      name: "月度",
      rows: [
        "2020年科技指标",
        "指标|单位|2019.1-11|2020.1-11|1—11月增长(%)",
        "技术合同成交额|亿元|1.8|2.2|22.2",
      ],
    },
    {
      name: "当期",
      rows: ["2020年1—11月科技指标", "指标|单位|上年同期|本年累计", "专利授权量|件|3900|4300"],
    },
  ],
  observations: [
    "年度!C2 | 己 | 高新技术企业 | level | 2017年 | 120 家",
    "年度!D2 | 己 | 高新技术企业 | level | 2018年 | 160 家",
    "年度!E2 | 己 | 高新技术企业 | level | 2019年 | 187 家",
    "年度!F2 | 己 | 高新技术企业 | level | 2020年 | 224 家",
    "月度!C3 | 己 | 技术合同成交额 | level | 2019年1—11月 | 1.8 亿元",
    "月度!D3 | 己 | 技术合同成交额 | level | 2020年1—11月 | 2.2 亿元",
    "月度!E3 | 己 | 技术合同成交额 | growth | 2020年1—11月 | 22.2 %",
    "当期!C3 | 己 | 专利授权量 | level | 2019年1—11月 | 3900 件",
    "当期!D3 | 己 | 专利授权量 | level | 2020年1—11月 | 4300 件",
  ],
};
