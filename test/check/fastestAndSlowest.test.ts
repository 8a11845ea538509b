import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Made up: the districts of a city, and how fast each grew. */
const BOOK = readWorkbook(
  bookOf(
    sheetOf("各县", [
      "2023年全市各县（市、区）主要经济指标|<|<|<|<|<",
      "县（市、区）|地区生产总值（亿元）|增速（%）|规上工业增加值增速（%）|固定资产投资增速（%）|一般公共预算收入（亿元）",
      "全市|2150.6|5.6|6.9|4.2|120.5",
      "东城区|520.3|6.1|7.8|6.5|32.1",
      "西城区|410.2|5.2|6.1|3.2|25.3",
      "青溪县|330.5|6.4|8.3|9.1|18.2",
      "白水县|290.1|5.0|5.5|-2.1|14.6",
      "南屏县|250.8|4.4|4.9|-5.6|12.1",
      "云台县|348.7|5.9|7.2|7.4|18.2",
    ]),
  ),
);

const verdicts = (text: string) => drawnFor("全市", text, BOOK).map((one) => one.split(" ")[1]);

describe("who is first, and who is last, and what is told of them", () => {
  it.each([
    [
      "全市地区生产总值2150.6亿元。增速最快的是青溪县，增长6.4%；最慢的是南屏县，增长4.4%，低于全市平均1.2个百分点。",
    ],
    ["全市规上工业增加值增长6.9%，其中增速最快的是青溪县，达8.3%。"],
    ["规上工业增加值增速，青溪县最高，达8.3%；南屏县最低，为4.9%。"],
    ["GDP增速排名前三的县区分别是青溪县（6.4%）、东城区（6.1%）和云台县（5.9%）。"],
    ["GDP增速排前三位的分别为青溪县6.4%、东城区6.1%、云台县5.9%。"],
    ["GDP增速居前三位的是青溪县、东城区、云台县，分别增长6.4%、6.1%、5.9%。"],
    ["GDP最高的东城区（520.3亿元）是最低的南屏县（250.8亿元）的2.1倍。"],
    ["地区生产总值，东城区520.3亿元，与南屏县相差269.5亿元。"],
    ["全市固定资产投资增长4.2%，4个县区正增长，2个县区负增长。"],
    ["固定资产投资，4个县区增长，2个县区下降。"],
  ])("%s", (text) => {
    const found = verdicts(text);
    expect(found.length).toBeGreaterThan(1);
    for (const one of found) expect(one).toMatch(/一致$/);
    expect(found).not.toContain("不一致");
  });

  it("is told wrong where another is", () => {
    expect(verdicts("全市地区生产总值2150.6亿元。增速最快的是东城区，增长6.1%。")).toEqual([
      "一致",
      "不一致",
      "一致",
    ]);
    expect(verdicts("全市固定资产投资增长4.2%，3个县区正增长。")).toEqual(["一致", "不一致"]);
  });
});
