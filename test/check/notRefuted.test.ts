import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** An invented city in its first half-year, with one month of trade, and value added of which no growth is told. */
const CITY = readWorkbook(
  bookOf(
    sheetOf("上半年", [
      "2021年上半年平川市主要指标|<|<|<",
      "指标|单位|本期|同比增长（%）",
      "进出口总额|亿元|88.4|21.5",
      "对外投资|亿元|6.2|12.8",
      "审批率|%|91.5|",
    ]),
    sheetOf("分月", ["2021年平川市进出口|<", "月份|进出口总额（亿元）", "5月|14.2", "6月|17.9"]),
    sheetOf("增加值", [
      "平川市各产业增加值（亿元）|<|<",
      "产业|2021年上半年|2020年上半年",
      "农业增加值|24.0|20.0",
      "工业增加值|60.0|50.0",
    ]),
  ),
);

/** Projects of two kinds, whose shares of the plan are told below that of all. */
const PROJECTS = readWorkbook(
  bookOf(
    sheetOf("项目", [
      "2022年白岭县重点项目|<|<|<",
      "类别|个数（个）|完成投资（亿元）|年度验收比例（%）",
      "合计|50|30.0|60.0",
      "能源建设项目|20|12.0|75.0",
      "交通建设项目|30|18.0|53.0",
    ]),
  ),
);

/** Of those who get help the sheet counts by heads only who is new. */
const HELP = readWorkbook(
  bookOf(
    sheetOf("救助", [
      "2018年白岭县社会救助情况|<|<|<",
      "类别|享受低保户数（户）|当年新增|<",
      "|^|户数|人数",
      "城市低保|5120|230|410",
      "农村低保|6340|1210|1980",
      "合计|11460|1440|2390",
    ]),
  ),
);

describe("what a workbook does not refute", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is growth of value added, which is told at comparable prices, by levels at the prices of each year",
      "2021年上半年，平川市农业增加值24.0亿元，增长4.3%。",
      ["24.0亿元 一致", "4.3% 查无出处"],
    ],
    [
      "unless the text says that it is at current prices",
      "2021年上半年，平川市农业增加值24.0亿元，按现价计算增长4.3%。",
      ["24.0亿元 一致", "4.3% 不一致 增长20.0%"],
    ],
    [
      "is a figure of all the months of a text behind a sentence about one of them",
      "2021年上半年，进出口总额88.4亿元。6月，进出口总额17.9亿元。对外投资6.2亿元，增长12.8%。",
      ["88.4亿元 一致", "17.9亿元 一致", "6.2亿元 一致", "12.8% 一致"],
    ],
    [
      "is a rate of something that it does not know",
      "2021年上半年，平川市药店登记31项，审批率72.3%。",
      ["31项 查无出处", "72.3% 查无出处"],
    ],
  ])("%s", (_, text, expected) => {
    expect(drawnFor("平川市", text, CITY)).toEqual(expected);
  });

  it("is how many there are, where it counts by heads only who is new", () => {
    const told = drawnFor(
      "白岭县",
      "2018年，城市低保享受低保户数5120户，城市低保人数8640人，新增230户410人。",
      HELP,
    );
    expect(told.slice(0, 2)).toEqual(["5120户 一致", "8640人 查无出处"]);
  });

  it("is a rate of the kind of project that was named, by that of all", () => {
    const told = drawnFor("白岭县", "2022年，交通建设项目30个，验收比例53%。", PROJECTS);
    expect(told).toEqual(["30个 一致", "53% 一致"]);
  });

  it("is no growth to fill a blank with, either", () => {
    expect(drawnFor("平川市", "2021年上半年，农业增加值24.0亿元，增长xx%。", CITY)).toEqual([
      "24.0亿元 一致",
      "xx% 未填",
    ]);
  });
});
