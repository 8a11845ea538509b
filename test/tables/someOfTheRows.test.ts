import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Rows of the first and the last of a list, and of the rest of it: nobody's peers. */
const SOME: readonly DrawnFigures[] = [
  {
    name: "前五位小计, 后两名, 前三位平均 and 其余县区 among counties",
    on: "Sheet1",
    sheet: [
      "2024年各县高新技术企业数|<",
      "县区|数量（家）",
      "甲县|60",
      "乙县|50",
      "丙县|30",
      "前两位小计|110",
      "前三位平均|47",
      "后两名|40",
      "其余县区|10",
    ],
    figures: [
      "B3 甲县 高新技术企业数 level 2024年 60家 .0",
      "B4 乙县 高新技术企业数 level 2024年 50家 .0",
      "B5 丙县 高新技术企业数 level 2024年 30家 .0",
      "B6 前两位小计(subtotal) 高新技术企业数 level 2024年 110家 .0",
      "B7 前三位平均(subtotal) 高新技术企业数 level 2024年 47家 .0",
      "B8 后两名(subtotal) 高新技术企业数 level 2024年 40家 .0",
      "B9 其余县区(outsider) 高新技术企业数 level 2024年 10家 .0",
    ],
  },
  {
    name: "其他企业 among firms",
    on: "Sheet1",
    sheet: [
      "2024年专利申请情况|<",
      "企业|申请量（件）",
      "甲公司|300",
      "乙公司|250",
      "其他企业|350",
    ],
    figures: [
      "B3 甲公司(firm) 专利申请量 level 2024年 300件 .0",
      "B4 乙公司(firm) 专利申请量 level 2024年 250件 .0",
      "B5 其他企业(outsider) 专利申请量 level 2024年 350件 .0",
    ],
  },
  {
    name: "前三大行业合计 is no kind of the parts",
    on: "Sheet1",
    sheet: [
      "2023年规模以上工业增加值（分行业）|<",
      "行业|增加值（亿元）",
      "全市|500",
      "化工|100",
      "纺织|90",
      "前两大行业合计|190",
    ],
    figures: [
      "B3 己 规模以上工业增加值 level 2023年 500亿元 .0",
      "B4 己 化工增加值 level 2023年 100亿元 .0 partOf=规模以上工业增加值",
      "B5 己 纺织增加值 level 2023年 90亿元 .0 partOf=规模以上工业增加值",
    ],
  },
];

describe("some of the rows", () => {
  readsAsDrawn(SOME);
});
