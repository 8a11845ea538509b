import type { Entry } from "../entry";
import { FROM, type HeaderWord } from "./headerWord";

/** What headings say of figures that are understood and set aside. */
export const SET_ASIDE_WORDS: readonly Entry<HeaderWord>[] = [
  {
    id: "heading.set-aside",
    words: {
      序时进度: "未达序时进度",
      时序进度: "时序进度",
      定基增长: "定基增长",
      权重: "权重",
      分值: "分值",
      满分: "满分",
      基础分: "…基础分",
      标准分: "标准分",
      得分率: "domain knowledge**: 得分率",
      平均增长率: "平均增长率",
      平均增速: "平均增速",
    },
    meaning: { at: "end", says: { measure: "unread" } },
    from: FROM,
  },
  {
    id: "heading.set-aside.alone",
    words: {
      常年值: "常年值",
      常年: "常年",
      多年平均: "多年平均",
      多年平均值: "多年平均值",
      历年平均: "历年平均",
      上月: "上月",
      上月末: "上月末",
      上月数: "上月数",
      上月完成: "上月完成",
      上季度: "上季度",
      上月累计: "上月累计",
    },
    meaning: { at: "whole", says: { measure: "unread" } },
    from: "monthly statements of banks and of the plans of bureaus",
  },
];
