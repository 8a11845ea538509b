import type { Book } from "./book";

export const mixedUnits: Book = {
  name: "mixedUnits",
  shows:
    "V19: units that change down a column, in a unit column and in the cells. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "事项|金额|金额单位|备注",
        "签约项目总投资|2.8|亿元|",
        "技术合同转让|230|万元|",
        "签约项目销售收入|10.8|亿元|预计",
      ],
    },
    {
      name: "项目",
      rows: ["2020年项目资金", "类别|数量|单位|金额|金额单位", "科技扶贫项目|88|个|1298|万元"],
    },
    { name: "续表", rows: ["2020年企业情况", "指标|本年", "研发经费|1.2亿元", "科研奖励|20万元"] },
  ],
  observations: [
    "2020年!B2 | 己 | 签约项目总投资 | level | 2020年 | 2.8 亿元",
    "2020年!B3 | 己 | 技术合同转让 | level | 2020年 | 230 万元",
    "2020年!B4 | 己 | 签约项目销售收入 | level | 2020年 | 10.8 亿元 | status=forecast",
    "项目!B3 | 己 | 科技扶贫项目 | level | 2020年 | 88 个",
    "项目!D3 | 己 | 科技扶贫项目金额 | level | 2020年 | 1298 万元",
    "续表!B3 | 己 | 研发经费 | level | 2020年 | 1.2 亿元",
    "续表!B4 | 己 | 科研奖励 | level | 2020年 | 20 万元",
  ],
};
