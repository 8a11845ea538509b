import type { Book } from "./book";

export const groupColumn: Book = {
  name: "groupColumn",
  shows: "V7: a group column, once merged and once filled down. The figures are invented.",
  sheets: [
    {
      name: "合并",
      rows: [
        "2020年创新考核",
        "组别|地区|得分(分)|同组位次",
        "一类县|甲县|90.5|1",
        "^|乙县|80|2",
        "二类县|丙县|70|2",
        "^|丁县|75.5|1",
      ],
    },
    {
      name: "填充",
      rows: [
        "2020年创新考核",
        "地区|组别|得分(分)",
        "甲区|一类区|88",
        "乙区||81",
        "丙区|二类区|79",
      ],
    },
  ],
  observations: [
    "合并!C3 | 甲县 | 得分 | level | 2020年 | 90.5 分 | group=一类县",
    "合并!D3 | 甲县 | 得分 | rank | 2020年 | 1 位 | group=一类县",
    "合并!C4 | 乙县 | 得分 | level | 2020年 | 80 分 | group=一类县",
    "合并!D4 | 乙县 | 得分 | rank | 2020年 | 2 位 | group=一类县",
    "合并!C5 | 丙县 | 得分 | level | 2020年 | 70 分 | group=二类县",
    "合并!D5 | 丙县 | 得分 | rank | 2020年 | 2 位 | group=二类县",
    "合并!C6 | 丁县 | 得分 | level | 2020年 | 75.5 分 | group=二类县",
    "合并!D6 | 丁县 | 得分 | rank | 2020年 | 1 位 | group=二类县",
    "填充!C3 | 甲区 | 得分 | level | 2020年 | 88 分 | group=一类区",
    "填充!C4 | 乙区 | 得分 | level | 2020年 | 81 分 | group=一类区",
    "填充!C5 | 丙区 | 得分 | level | 2020年 | 79 分 | group=二类区",
  ],
};
