import { expectedOf, readDrawn, type DrawnCase } from "../../support/readDrawn";

const CASES: readonly DrawnCase[] = [
  {
    name: "figures that look like years are figures in a row that has a name",
    sheet: [
      "专利授权量（件）",
      "地区|2019年|2020年",
      "甲县|100|110",
      "乙县|2003|2015",
      "丙县|90|95",
    ],
    tables: ["2020年!A2:C5 entity-by-period"],
    figures: [
      "B3 甲县 专利授权量 level 2019年 100件 .0",
      "C3 甲县 专利授权量 level 2020年 110件 .0",
      "B4 乙县 专利授权量 level 2019年 2003件 .0",
      "C4 乙县 专利授权量 level 2020年 2015件 .0",
      "B5 丙县 专利授权量 level 2019年 90件 .0",
      "C5 丙县 专利授权量 level 2020年 95件 .0",
    ],
  },
  {
    name: "they are so right under a header with a blank corner",
    sheet: ["专利授权量（件）", "|2019年|2020年", "甲县|2003|2015", "乙县|90|95"],
    tables: ["2020年!A2:C4 entity-by-period"],
    figures: [
      "B3 甲县 专利授权量 level 2019年 2003件 .0",
      "C3 甲县 专利授权量 level 2020年 2015件 .0",
      "B4 乙县 专利授权量 level 2019年 90件 .0",
      "C4 乙县 专利授权量 level 2020年 95件 .0",
    ],
  },
  {
    name: "they are so beside the year in a list of records",
    sheet: [
      "地区|年份|指标|数值|单位",
      "甲县|2019年|专利授权量|2003|件",
      "甲县|2020年|专利授权量|2010|件",
      "乙县|2020年|专利授权量|210|件",
    ],
    tables: ["2020年!A1:E4 record"],
    figures: [
      "D2 甲县 专利授权量 level 2019年 2003件 .0",
      "D3 甲县 专利授权量 level 2020年 2010件 .0",
      "D4 乙县 专利授权量 level 2020年 210件 .0",
    ],
  },
  {
    name: "years over columns begin another table, without a gap too",
    sheet: [
      "专利授权量（件）",
      "地区|2019|2020",
      "甲县|100|110",
      "地区|2017|2018",
      "甲县|80|85",
      "|2015|2016",
      "甲县|60|65",
    ],
    tables: ["2020年!A2:C3 entity-by-period"],
    figures: [
      "B3 甲县 专利授权量 level 2019年 100件 .0",
      "C3 甲县 专利授权量 level 2020年 110件 .0",
    ],
    refused: ["2020年!A4:C5 missing-indicator-name", "2020年!A6:C7 missing-indicator-name"],
  },
];

describe("where a header begins", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
