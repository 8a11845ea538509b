import type { Book } from "./book";

export const yearbookFirms: Book = {
  name: "yearbookFirms",
  shows:
    "Layout 3: labels broken over rows, five header rows, a line break in the English title. The figures are invented.",
  sheets: [
    {
      name: "raw-2020",
      rows: [
        "2-1  规模以上工业企业基本情况(2020年)|<|<|<",
        "2-1  Basic Statistics on\nIndustrial Enterprises|<|<|<",
        "单位：个|||(unit)",
        "地    区|Region|有研发机构|有R&D活动",
        "^|^|的企业数|的企业数",
        "^|^|Enterprises|Enterprises",
        "^|^|with R&D|with R&D",
        "^|^|Institutions|Activities",
        "全    国|National Total|9400|14600",
        "安    徽|Anhui|700|860",
      ],
    },
  ],
  observations: [
    "C9 | 全国(total) | 有研发机构的企业数 | level | 2020年 | 9400 个",
    "D9 | 全国(total) | 有R&D活动的企业数 | level | 2020年 | 14600 个",
    "C10 | 安徽 | 有研发机构的企业数 | level | 2020年 | 700 个",
    "D10 | 安徽 | 有R&D活动的企业数 | level | 2020年 | 860 个",
  ],
};
