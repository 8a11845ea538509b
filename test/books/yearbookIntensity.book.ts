import type { Book } from "./book";

export const yearbookIntensity: Book = {
  name: "yearbookIntensity",
  shows:
    "Layout 1: years as numbers, titles in two languages, the unit in the first and the last cell, blank rows around the header. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "1-8  各地区研究与试验发展(R&D)经费投入强度|<|<|<|<",
        "1-8  R&D Intensity by Region|<|<|<|<",
        "",
        "单位：%||||(%)",
        "地    区|Region|2018|2019|2020",
        "^|^|^|^|^",
        "",
        "全    国|National Total|2.140562317520314|2.24|2.4",
        "北    京|Beijing|6.170817520314897|6.31|6.44",
        "上    海|Shanghai|4.163205817520317|4|4.17",
      ],
    },
  ],
  observations: [
    "C8 | 全国(total) | 研究与试验发展（R&D）经费投入强度 | level | 2018年 | 2.14056231752031 %",
    "D8 | 全国(total) | 研究与试验发展（R&D）经费投入强度 | level | 2019年 | 2.24 %",
    "E8 | 全国(total) | 研究与试验发展（R&D）经费投入强度 | level | 2020年 | 2.4 %",
    "C9 | 北京 | 研究与试验发展（R&D）经费投入强度 | level | 2018年 | 6.1708175203149 %",
    "D9 | 北京 | 研究与试验发展（R&D）经费投入强度 | level | 2019年 | 6.31 %",
    "E9 | 北京 | 研究与试验发展（R&D）经费投入强度 | level | 2020年 | 6.44 %",
    "C10 | 上海 | 研究与试验发展（R&D）经费投入强度 | level | 2018年 | 4.16320581752032 %",
    "D10 | 上海 | 研究与试验发展（R&D）经费投入强度 | level | 2019年 | 4 %",
    "E10 | 上海 | 研究与试验发展（R&D）经费投入强度 | level | 2020年 | 4.17 %",
  ],
};
