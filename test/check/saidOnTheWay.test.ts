import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented city, whose workbook holds ten months beside what is expected of the year. */
const TRANSPORT = readWorkbook(
  bookOf(
    sheetOf("运输", [
      "海州市2023年1—10月客货运输情况|<|<|<|<",
      "指标|单位|1—10月|同比增长（%）|全年预计",
      "公路旅客运输量|万人次|1852|3.28|2160",
      "公路货物运输量|万吨|2867|2.99|3551",
      "公路货物周转量|万吨公里|137126|2.79|168376",
      "水路旅客运输量|万人次|810|-10.08|980",
      "水路货物运输量|万吨|6023|-9.72|6949",
    ]),
  ),
);

/** An invented city's trade, of all and of some. */
const TRADE = readWorkbook(
  bookOf(
    sheetOf("进出口", [
      "海州市2023年进出口情况|<|<|<|<|<|<",
      "项目|进出口（亿元）|同比（%）|出口（亿元）|同比（%）|进口（亿元）|同比（%）",
      "全市|12639.3|8.7|7448|10|5191.3|7",
      "民营企业|3821.4|19|2481.1|21.8|1340.3|14.1",
      "国有企业|822.4|40.3|331.6|28.4|490.8|49.7",
    ]),
  ),
);

/** An invented city's counties. */
const COUNTIES = readWorkbook(
  bookOf(
    sheetOf("县市区", [
      "2023年各县市区工业情况|<|<|<",
      "县市区|规模工业增加值增长（%）|规模工业增加值增速排名|工业用电量增长（%）",
      "全市|5.5||1.6",
      "平岭县|8.2|1|5.1",
      "湘江县|7.6|2|2.2",
      "君河区|7.4|3|4.6",
      "云水区|3.1|4|-1.5",
    ]),
  ),
);

describe("what is said on the way", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "of the year in a bracket is no time of what stands behind it",
      "2023年1—10月，公路货物运输量2867万吨（全年预计3551万吨），同比增长2.99%；公路货物周转量13.71亿吨公里，增长2.79%。",
      ["2867万吨 一致", "3551万吨 一致", "2.99% 一致", "13.71亿吨公里 舍入一致", "2.79% 一致"],
    ],
    [
      "of two together goes on in the next clause",
      "2023年1—10月，公路、水路合计旅客运输量2662万人次，货物运输量8890万吨。",
      ["2662万人次 一致", "8890万吨 一致"],
    ],
    [
      "of each month is no figure of all of them",
      "2023年1—10月，公路旅客运输量1852万人次，月均185.2万人次。",
      ["1852万人次 一致", "185.2万人次 一致"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("海州市", text, TRANSPORT)).toEqual(expected);
  });
});

describe("trade", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "of firms: what grows is their 出口, and not all of it",
      "2023年，民营企业进出口3821.4亿元，其中出口2481.1亿元，增长21.8%，进口1340.3亿元，增长14.1%。",
      ["3821.4亿元 一致", "2481.1亿元 一致", "21.8% 一致", "1340.3亿元 一致", "14.1% 一致"],
    ],
    [
      "is in surplus by what is sold more than bought",
      "2023年，全市实现贸易顺差2256.7亿元。",
      ["2256.7亿元 一致"],
    ],
    [
      "同期 is told of the time of the text where nothing else is compared",
      "2023年，全市进出口12639.3亿元。同期，国有企业进出口822.4亿元。",
      ["12639.3亿元 一致", "822.4亿元 一致"],
    ],
    [
      "a per cent of what stands behind it is no growth",
      "2023年，民营企业进出口3821.4亿元，增长19%。全市38.6%的出口商品销往欧美地区。",
      ["3821.4亿元 一致", "19% 一致", "38.6% 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("海州市", text, TRADE)).toEqual(expected);
  });
});

describe("what a list of places has named", () => {
  it("goes on behind it", () => {
    const text =
      "2023年，平岭县、湘江县、君河区规模工业增加值增速居前三位，分别增长8.2%、7.6%和7.4%。云水区增长3.1%，低于全市2.4个百分点，列第4位。";
    expect(drawnFor("全市", text, COUNTIES).slice(-3)).toEqual([
      "3.1% 一致",
      "2.4个百分点 一致",
      "第4位 一致",
    ]);
  });
});

/** An invented county, one of whose tables says no time. */
const GOODS = readWorkbook(
  bookOf(
    sheetOf("总值", ["海川县2023年主要指标|<|<", "指标|单位|2023年", "进出口|亿元|126.3"]),
    sheetOf("商品", ["主要商品|金额（亿元）", "粮食|35.8", "铜矿砂|12.4", "原油|8.9"]),
  ),
);

describe("a figure of a table that says no time", () => {
  it("is not of another time than that of a text which says none of it", () => {
    const text = "海川县2023年进出口情况\n进出口126.3亿元。粮食35.8亿元。";
    const told = drawnFor("海川县", text, GOODS);
    expect(told[0]).toBe("126.3亿元 一致");
    expect(told.join()).not.toContain("错位");
  });
});
