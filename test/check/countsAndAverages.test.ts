import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented counties of 苍山市: 2400 ÷ 120 is 20万元 an item, 96 ÷ 16 is 6亿元 a firm, and so on beside each case. */
const COUNTIES = readWorkbook(
  bookOf(
    sheetOf("合同", [
      "2024年苍山市各县区技术合同情况|<|<|<|<",
      "县区|合同数（项）|成交额（万元）|增速（%）|平均用时（天）",
      "东山区|120|2400|12.0|9",
      "西河县|90|1350|-3.0|8",
      "南溪县|60|1500|18.5|7",
      "北岭县|30|450|6.5|6",
      "全市|300|5700|9.0|8",
    ]),
    sheetOf("指标", [
      "指标|单位|2024年",
      "规上工业企业|家|16",
      "规上工业营业收入|亿元|96",
      "人均地区生产总值|元|61800",
    ]),
  ),
);

/** The six provinces of the centre and two beside them; invented figures: 湖北 is second of all eight, and second of six. */
const PROVINCES = readWorkbook(
  bookOf(
    sheetOf("各省", [
      "2024年部分省份投入强度",
      "省份|投入强度（%）",
      "山西|1.2",
      "安徽|2.7",
      "江西|1.9",
      "河南|2.0",
      "湖北|2.6",
      "湖南|2.5",
      "广东|3.4",
      "浙江|3.2",
    ]),
  ),
);

describe("a figure of several", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is an average of one indicator by another of its table: 2400 ÷ 120, 5700 ÷ 300",
      "东山区平均每项合同成交额20万元。全市平均每项合同成交额18万元。",
      ["20万元 一致", "18万元 不一致 19万元"],
    ],
    [
      "is an average by a word that counts: 96 ÷ 16",
      "规上工业企业16家，企均规上工业营业收入6亿元。",
      ["16家 一致", "6亿元 一致"],
    ],
    [
      "is called an average and stands in a cell",
      "人均地区生产总值61800元。人均地区生产总值68100元。",
      ["61800元 一致", "68100元 不一致 61800元"],
    ],
    [
      "counts who is above a bound: 2400, 1500 and 1350 are",
      "成交额超过1000万元的县区有3个。成交额超过1000万元的县区有4个。",
      ["3个 一致", "4个 不一致 3"],
    ],
    [
      "counts who is below a bound, named behind it: 90, 60, 30 are below 100",
      "合同数方面，3个县低于100项。",
      ["3个 一致"],
    ],
    [
      "counts who is above the average that is named: 12.0 and 18.5 above 9.0",
      "成交额增速高于全市平均的有2个县区。成交额增速高于全市平均的有3个县区。",
      ["2个 一致", "3个 不一致 2"],
    ],
    [
      "is a place among so many as there are",
      "南溪县成交额列4个县区第2位。南溪县成交额列12个县区第2位。",
      ["第2位 一致", "第2位 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("苍山市", text, COUNTIES)).toEqual(expected);
  });

  it("is a place among the provinces of a region, where all of them are there: 2.7, 2.6, 2.5", () => {
    const text = "湖北投入强度居中部第2位。湖北投入强度居中部第3位。湖北投入强度居东部第2位。";
    expect(drawnFor("湖北", text, PROVINCES)).toEqual([
      "第2位 一致",
      "第3位 不一致 第2位",
      "第2位 查无出处",
    ]);
  });

  it("is of whom the word before it points to", () => {
    const text = "成交额最高的东山区有所增长，成交额最低的西河县有所下降。";
    expect(drawnFor("苍山市", text, COUNTIES).filter((one) => one.startsWith("最"))).toEqual([
      "最高 一致",
      "最低 不一致 第3位",
    ]);
  });
});
