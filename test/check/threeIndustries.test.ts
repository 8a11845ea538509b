import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: gross product at current prices, its growth at comparable ones. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("主要指标", [
      "陕阳市主要经济指标|<|<|<|<",
      "指标|单位|2022年|2023年|增长%",
      "地区生产总值|亿元|3200|3378.6|4.3",
      "第一产业增加值|亿元|250|264.97|4.0",
      "第二产业增加值|亿元|1550|1606.89|4.5",
      "第三产业增加值|亿元|1400|1506.74|4.2",
      "规上工业增加值|亿元|1200|1260|5.0",
      "罚没款|万元|301|332|10.3",
    ]),
  ),
);

const drawn = (text: string) => drawnFor("陕阳市", text, BOOK);
const verdicts = (text: string) => drawn(text).map((one) => one.split(" ")[1]);

describe("the three industries together", () => {
  it.each([
    ["三次产业占比为7.8:47.6:44.6。"],
    ["三次产业构成为7.8:47.6:44.6。"],
    ["一二三产比重为7.8:47.6:44.6。"],
    ["一二三产业比例为7.8:47.6:44.6。"],
    ["第一、二、三产业占GDP比重分别为7.8%、47.6%、44.6%。"],
    ["三次产业比重由上年的7.8:48.4:43.8优化为7.8:47.6:44.6。"],
    ["第一产业增加值占地区生产总值比重为7.8%，第二产业增加值占47.6%，第三产业占44.6%。"],
  ])("%s", (text) => {
    expect(new Set(verdicts(text))).toEqual(new Set(["舍入一致"]));
  });

  it("are told wrong where they are", () => {
    expect(drawn("三次产业占比为7.8:46.6:45.6。")[1]).toMatch(/不一致/);
  });

  it("grew by rates", () => {
    expect(verdicts("一、二、三产业增加值分别增长4%、4.5%、4.2%。")).toEqual([
      "一致",
      "一致",
      "一致",
    ]);
  });

  it("pulled at comparable prices, of which levels at those of each year say nothing", () => {
    expect(drawn("规上工业增加值拉动GDP增长1.6个百分点。")).toEqual(["1.6个百分点 查无出处"]);
  });
});

it.each(["罚没金额", "罚没收入", "罚没款"])("%s is one thing by another name", (name) => {
  expect(drawn(`${name}332万元。`)).toEqual(["332万元 一致"]);
});
