import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** What stands under the name of a thing begins with what that name ends in. */
const CASES: readonly DrawnCase[] = [
  {
    name: "支出额 under R&D经费支出 is that itself, and so is 收入额 under 一般公共预算收入",
    sheet: [
      "街道|规上工业R&D经费支出|<|一般公共预算收入|<",
      "^|支出额（万元）|增长%|收入额（亿元）|增长%",
      "甲街道|12470|5.1|3|4",
    ],
    tables: ["2020年!A1:E3 entity-by-indicator"],
    figures: [
      "B3 甲街道 规上工业R&D经费支出 level 2020年 12470万元 .0",
      "C3 甲街道 规上工业R&D经费支出 growth 2020年 0.051% .1",
      "D3 甲街道 一般公共预算收入 level 2020年 3亿元 .0",
      "E3 甲街道 一般公共预算收入 growth 2020年 0.04% .0",
    ],
  },
  {
    name: "销售面积 and 销售额 under 商品房销售",
    sheet: [
      "地区|商品房销售|<|社会消费品零售|<",
      "^|销售面积（万平方米）|销售额（亿元）|零售额（亿元）|增长%",
      "甲市|12|11|6|7",
    ],
    tables: ["2020年!A1:E3 entity-by-indicator"],
    figures: [
      "B3 甲市 商品房销售面积 level 2020年 12万平方米 .0",
      "C3 甲市 商品房销售额 level 2020年 11亿元 .0",
      "D3 甲市 社会消费品零售额 level 2020年 6亿元 .0",
      "E3 甲市 社会消费品零售额 growth 2020年 0.07% .0",
    ],
  },
];

describe("amounts under the names of things", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
