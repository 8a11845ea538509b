import type { Book } from "./book";

export const peersWithTotalAndMean: Book = {
  name: "peersWithTotalAndMean",
  shows:
    "V5: regions as rows between a total and a mean, names with blanks, the office as 本市. The figures are invented.",
  sheets: [
    {
      name: "2020年",
      rows: [
        "地\u3000区|有效发明专利(件)|每万人口有效发明专利(件)",
        "全\u3000省|60210|9.8",
        "河 口 市|5200|8.1",
        "青山市|7310|12.4",
        "本市|1920|2.4",
        "平均|4810|7.6",
      ],
    },
  ],
  observations: [
    "B2 | 全省(total) | 有效发明专利 | level | 2020年 | 60210 件",
    "C2 | 全省(total) | 每万人口有效发明专利 | level | 2020年 | 9.8 件",
    "B3 | 河口市 | 有效发明专利 | level | 2020年 | 5200 件",
    "C3 | 河口市 | 每万人口有效发明专利 | level | 2020年 | 8.1 件",
    "B4 | 青山市 | 有效发明专利 | level | 2020年 | 7310 件",
    "C4 | 青山市 | 每万人口有效发明专利 | level | 2020年 | 12.4 件",
    "B5 | 己 | 有效发明专利 | level | 2020年 | 1920 件",
    "C5 | 己 | 每万人口有效发明专利 | level | 2020年 | 2.4 件",
    "B6 | 全省平均(average) | 有效发明专利 | level | 2020年 | 4810 件",
    "C6 | 全省平均(average) | 每万人口有效发明专利 | level | 2020年 | 7.6 件",
  ],
};
