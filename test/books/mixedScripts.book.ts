import type { Book } from "./book";

export const mixedScripts: Book = {
  name: "mixedScripts",
  shows: "V21: traditional characters with simplified ones among them. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "2020年計劃完成情況",
        "指標|單位|年度目標|實際完成|完成率(%)",
        "專利申請量|件|100|108|108",
        "轉化重大科技成果|項|40|47|117.5",
        "新增產值|億元|25|26.26|105.0",
        ".\u3000其中:高新技术企業|萬元|9000|9600|106.7",
      ],
    },
  ],
  observations: [
    "C3 | 己 | 專利申請量 | target | 2020年 | 100 件",
    "D3 | 己 | 專利申請量 | level | 2020年 | 108 件",
    "E3 | 己 | 專利申請量 | completion | 2020年 | 108 %",
    "C4 | 己 | 轉化重大科技成果 | target | 2020年 | 40 項",
    "D4 | 己 | 轉化重大科技成果 | level | 2020年 | 47 項",
    "E4 | 己 | 轉化重大科技成果 | completion | 2020年 | 117.5 %",
    "C5 | 己 | 產值 | target | 2020年 | 25 億元 | counting=new",
    "D5 | 己 | 產值 | level | 2020年 | 26.26 億元 | counting=new",
    "E5 | 己 | 產值 | completion | 2020年 | 105 % | counting=new",
    "C6 | 己 | 高新技术企業 | target | 2020年 | 9000 萬元 | partOf=產值",
    "D6 | 己 | 高新技术企業 | level | 2020年 | 9600 萬元 | partOf=產值",
    "E6 | 己 | 高新技术企業 | completion | 2020年 | 106.7 % | partOf=產值",
  ],
};
