import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Industries and products of which only the growth is told. Sheets of our own, figures made up. */
const CASES: readonly DrawnCase[] = [
  {
    name: "industries and products side by side, each with the growth of what its own heading names",
    on: "行业产品",
    sheet: [
      "2024年前三季度服务业行业增加值和主要工业产品产量增速|<|<|<",
      "服务业行业|增加值增速（%）|主要工业产品|产量增速（%）",
      "批发和零售业|10.3|精制茶|21.4",
      "住宿和餐饮业|9.1|纱|-3.2",
      "金融业|4.6|粗钢|1.5",
    ],
    tables: ["行业产品!A2:B5 part-by-indicator", "行业产品!C2:D5 part-by-indicator"],
    figures: [
      "B3 己 批发和零售业增加值 growth 2024年前三季度 0.103% .1 partOf=增加值",
      "B4 己 住宿和餐饮业增加值 growth 2024年前三季度 0.091% .1 partOf=增加值",
      "B5 己 金融业增加值 growth 2024年前三季度 0.046% .1 partOf=增加值",
      "D3 己 精制茶产量 growth 2024年前三季度 0.214% .1 partOf=产量",
      "D4 己 纱产量 growth 2024年前三季度 -0.032% .1 partOf=产量",
      "D5 己 粗钢产量 growth 2024年前三季度 0.015% .1 partOf=产量",
    ],
  },
  {
    name: "no 产品销售率 under 产量增速 as a growth: the table stays open",
    on: "产品",
    sheet: [
      "2024年前三季度主要工业产品产量增速|",
      "产品|产量增速（%）",
      "精制茶|21.4",
      "纱|-3.2",
      "工业产品销售率|98.1",
    ],
    tables: [],
    figures: [],
    refused: ["产品!A2:B5 unclear-layout"],
  },
];

describe("growths of classes", () => {
  it.each(CASES)("reads $name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
