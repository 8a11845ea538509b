import type { Book } from "./book";

export const districtForm: Book = {
  name: "districtForm",
  shows:
    "Layout 12: a form above the header, sections of dashes, empty values, signatures below. The figures are invented.",
  sheets: [
    {
      name: "综合表",
      rows: [
        "科教兴市综合表|<|<|<|<",
        "|||表号：|科综1表",
        "|||制表机关：|科技局",
        "|||文号：|科统〔2005〕12号",
        "|||有效期至：|2006年6月",
        "行政区划代码：310100",
        "指标名称|单位|代码|2004年|2005年",
        "一、科技投入|-|-|-|-",
        "科技经费支出|万元|01|100|125",
        "R&D人员|人|02||48",
        "二、科技产出|-|-|-|-",
        "专利授权量|件|03|36|41",
        "单位负责人：|张三|填表人：李四||报出日期：2006年3月10日",
      ],
    },
  ],
  observations: [
    "D9 | 己 | 科技经费支出 | level | 2004年 | 100 万元",
    "E9 | 己 | 科技经费支出 | level | 2005年 | 125 万元",
    "E10 | 己 | R&D人员 | level | 2005年 | 48 人",
    "D12 | 己 | 专利授权量 | level | 2004年 | 36 件",
    "E12 | 己 | 专利授权量 | level | 2005年 | 41 件",
  ],
};
