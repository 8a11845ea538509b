import type { Book } from "./book";

export const cityYearbook: Book = {
  name: "cityYearbook",
  shows:
    "Layout 13: years that do not follow each other, sections, 其中, the text 无统计, a unit that stays from the row above. The figures are invented.",
  sheets: [
    {
      name: "13-1",
      rows: [
        "13-1 主要年份科技活动情况|<|<|<|<|<",
        "指标名称|计量单位|2000年|2005年|2018年|2019年",
        "一、科技项目",
        "科技计划项目|项|12|25|60|66",
        "其中:国家级|项|无统计|1|3|2",
        ".\u3000\u3000\u3000省级||4|9|21|25",
        "二、知识产权",
        "专利申请量|件|180|420|5200|5600",
      ],
    },
  ],
  observations: [
    "C4 | 己 | 科技计划项目 | level | 2000年 | 12 项",
    "D4 | 己 | 科技计划项目 | level | 2005年 | 25 项",
    "E4 | 己 | 科技计划项目 | level | 2018年 | 60 项",
    "F4 | 己 | 科技计划项目 | level | 2019年 | 66 项",
    "D5 | 己 | 国家级 | level | 2005年 | 1 项 | partOf=科技计划项目",
    "E5 | 己 | 国家级 | level | 2018年 | 3 项 | partOf=科技计划项目",
    "F5 | 己 | 国家级 | level | 2019年 | 2 项 | partOf=科技计划项目",
    "C6 | 己 | 省级 | level | 2000年 | 4 项 | partOf=科技计划项目",
    "D6 | 己 | 省级 | level | 2005年 | 9 项 | partOf=科技计划项目",
    "E6 | 己 | 省级 | level | 2018年 | 21 项 | partOf=科技计划项目",
    "F6 | 己 | 省级 | level | 2019年 | 25 项 | partOf=科技计划项目",
    "C8 | 己 | 专利申请量 | level | 2000年 | 180 件",
    "D8 | 己 | 专利申请量 | level | 2005年 | 420 件",
    "E8 | 己 | 专利申请量 | level | 2018年 | 5200 件",
    "F8 | 己 | 专利申请量 | level | 2019年 | 5600 件",
  ],
};
