import type { Book } from "./book";

export const cityScoresTwoYears: Book = {
  name: "cityScoresTwoYears",
  shows:
    "Layout 9: two years in one cell, and three columns all called 排名; refused. The figures are invented.",
  sheets: [
    {
      name: "2018",
      rows: [
        "|研发投入占主营收入比重%2016\\2017|基础分|排名|增加值占GDP比重%2017\\2018|基础分|排名|高新技术企业数量2017\\2018|高新技术企业增长率|排名",
        "甲县|1.2\\1.4|8|2|7.5\\8.1|9|1|84\\93|0.107|3",
        "乙县|0.9\\1.3|7|3|6.2\\6.6|8|2|41\\52|0.268|1",
      ],
    },
  ],
  observations: [],
  refused: ["2018!A1:J3 unclear-header"],
};
