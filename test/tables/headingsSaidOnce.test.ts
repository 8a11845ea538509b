import { readsAsDrawn, type DrawnFigures } from "../support/drawnFigures";

/** Headings of schools and of projects over two rows: our own sheets, figures made up. */
const HEADINGS: readonly DrawnFigures[] = [
  {
    name: "人数 under 招生数 says it once more, and 比上学年± is by how much it moved",
    on: "一、学生",
    sheet: [
      "2021—2022学年初甲市各级各类学校学生情况|<|<",
      "||单位：人",
      "学段|招生数|<",
      "^|人数|比上学年±",
      "总计|38298|816",
      "小学|28298|-1349",
      "初中|10000|2165",
    ],
    figures: [
      "B5 己 各级各类学校招生数 level 2021—2022学年 38298人 .0",
      "C5 己 各级各类学校招生数 change 2021—2022学年 816人 .0",
      "B6 己 小学招生数 level 2021—2022学年 28298人 .0 partOf=各级各类学校招生数",
      "C6 己 小学招生数 change 2021—2022学年 -1349人 .0 partOf=各级各类学校招生数",
      "B7 己 初中招生数 level 2021—2022学年 10000人 .0 partOf=各级各类学校招生数",
      "C7 己 初中招生数 change 2021—2022学年 2165人 .0 partOf=各级各类学校招生数",
    ],
  },
  {
    name: "年投资计划 behind 项目个数 is that of the investment beside it",
    on: "汇总表",
    sheet: [
      "2021年1—9月全市重点项目投资完成情况汇总表|<|<|<",
      "隶属|项目个数（个）|年投资计划（亿元）|完成投资额（亿元）",
      "甲县|57|82.5|65.1",
      "乙县|27|42.6|31.2",
    ],
    figures: [
      "B3 甲县 项目个数 level 2021年前三季度 57个 .0",
      "C3 甲县 完成投资额 target 2021年前三季度 82.5亿元 .1",
      "D3 甲县 完成投资额 level 2021年前三季度 65.1亿元 .1",
      "B4 乙县 项目个数 level 2021年前三季度 27个 .0",
      "C4 乙县 完成投资额 target 2021年前三季度 42.6亿元 .1",
      "D4 乙县 完成投资额 level 2021年前三季度 31.2亿元 .1",
    ],
  },
];

describe("headings said once", () => {
  readsAsDrawn(HEADINGS);
});
