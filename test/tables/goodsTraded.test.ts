import { expectedOf, readDrawn, type DrawnCase } from "../support/readDrawn";

/** Tables of customs: what is done with the goods stands over their names, or in the title. */
const CASES: readonly DrawnCase[] = [
  {
    name: "金额 beside 出口商品 is 出口额; 进口商品 further down is told of in the same unit",
    on: "商品",
    sheet: [
      "2022年主要商品进出口|<|<|<",
      "单位：亿元|<|<|<",
      "出口商品|金额|同比（%）|占全市出口（%）",
      "机电产品|5794.6|8.6|77.8",
      "",
      "进口商品|金额|同比（%）|占全市进口（%）",
      "机电产品|3476.2|11.5|67",
    ],
    tables: ["商品!A3:D4 part-by-indicator", "商品!A6:D7 part-by-indicator"],
    figures: [
      "B4 己 机电产品出口额 level 2022年 5794.6亿元 .1 partOf=出口额",
      "C4 己 机电产品出口额 growth 2022年 0.086% .1 partOf=出口额",
      "D4 己 机电产品出口额 share 2022年 0.778% .1 whole=全市出口 partOf=出口额",
      "B7 己 机电产品进口额 level 2022年 3476.2亿元 .1 partOf=进口额",
      "C7 己 机电产品进口额 growth 2022年 0.115% .1 partOf=进口额",
      "D7 己 机电产品进口额 share 2022年 0.67% .0 whole=全市进口 partOf=进口额",
    ],
  },
  {
    name: "the title says over 商品名称 what is done",
    on: "商品",
    sheet: ["2022年主要出口商品", "商品名称|数量（万吨）|金额（亿元）|同比（%）", "钢材|12|5.5|-3"],
    tables: ["商品!A2:D3 part-by-indicator"],
    figures: [
      "B3 己 钢材出口量 level 2022年 12万吨 .0 partOf=出口量",
      "C3 己 钢材出口额 level 2022年 5.5亿元 .1 partOf=出口额",
      "D3 己 钢材出口额 growth 2022年 -0.03% .0 partOf=出口额",
    ],
  },
  {
    name: "in % of an amount, of what year whatever was planned: 占GDP is a share, 占年初预算数 is how far that is met",
    on: "占",
    sheet: ["2022年科技支出", "指标|金额（亿元）|占GDP%|占年初预算数%", "科技支出|12|5.5|93"],
    tables: ["占!A2:D3 indicator-by-role"],
    figures: [
      "B3 己 科技支出 level 2022年 12亿元 .0",
      "C3 己 科技支出 share 2022年 0.055% .1 whole=GDP",
      "D3 己 科技支出 completion 2022年 0.93% .0",
    ],
  },
];

describe("goods that are traded", () => {
  it.each(CASES)("$name", (drawn) => {
    expect(readDrawn(drawn)).toEqual(expectedOf(drawn));
  });
});
