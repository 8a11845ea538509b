import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "a bare 位次 beside two indicators is of the one it is the order of",
    sheet: [
      "地区|产值(亿元)|专利(件)|位次",
      "甲市|30|120|3",
      "乙市|20|150|1",
      "丙市|25|90|4",
      "丁市|10|130|2",
    ],
    tables: ["2020年!A1:D5 entity-by-indicator"],
    figures: [
      "B2 甲市 产值 level 2020年 30亿元 .0",
      "C2 甲市 专利 level 2020年 120件 .0",
      "D2 甲市 专利 rank 2020年 3位 .0",
      "B3 乙市 产值 level 2020年 20亿元 .0",
      "C3 乙市 专利 level 2020年 150件 .0",
      "D3 乙市 专利 rank 2020年 1位 .0",
      "B4 丙市 产值 level 2020年 25亿元 .0",
      "C4 丙市 专利 level 2020年 90件 .0",
      "D4 丙市 专利 rank 2020年 4位 .0",
      "B5 丁市 产值 level 2020年 10亿元 .0",
      "C5 丁市 专利 level 2020年 130件 .0",
      "D5 丁市 专利 rank 2020年 2位 .0",
    ],
  },
  {
    name: "位次 behind the levels that is the order of the growth is the place by growth",
    sheet: [
      "地区|专利(件)|位次|增长(%)",
      "甲市|120|3|5.5",
      "乙市|150|2|7.5",
      "丙市|90|1|9.5",
      "丁市|130|4|1.5",
    ],
    tables: ["2020年!A1:D5 entity-by-indicator"],
    figures: [
      "B2 甲市 专利 level 2020年 120件 .0",
      "C2 甲市 专利 growth-rank 2020年 3位 .0",
      "D2 甲市 专利 growth 2020年 0.055% .1",
      "B3 乙市 专利 level 2020年 150件 .0",
      "C3 乙市 专利 growth-rank 2020年 2位 .0",
      "D3 乙市 专利 growth 2020年 0.075% .1",
      "B4 丙市 专利 level 2020年 90件 .0",
      "C4 丙市 专利 growth-rank 2020年 1位 .0",
      "D4 丙市 专利 growth 2020年 0.095% .1",
      "B5 丁市 专利 level 2020年 130件 .0",
      "C5 丁市 专利 growth-rank 2020年 4位 .0",
      "D5 丁市 专利 growth 2020年 0.015% .1",
    ],
  },
  {
    name: "a bare 位次 that is the order of neither says nothing",
    sheet: [
      "地区|产值(亿元)|专利(件)|位次",
      "甲市|30|120|2",
      "乙市|20|150|1",
      "丙市|25|90|4",
      "丁市|10|130|3",
    ],
    tables: ["2020年!A1:D5 entity-by-indicator"],
    figures: [
      "B2 甲市 产值 level 2020年 30亿元 .0",
      "C2 甲市 专利 level 2020年 120件 .0",
      "B3 乙市 产值 level 2020年 20亿元 .0",
      "C3 乙市 专利 level 2020年 150件 .0",
      "B4 丙市 产值 level 2020年 25亿元 .0",
      "C4 丙市 专利 level 2020年 90件 .0",
      "B5 丁市 产值 level 2020年 10亿元 .0",
      "C5 丁市 专利 level 2020年 130件 .0",
    ],
    refused: ["2020年!D2:D5 unclear-header"],
  },
];

describe("columns of places", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
