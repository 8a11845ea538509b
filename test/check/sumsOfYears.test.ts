import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { textOf } from "../support/textOf";
import { drawnFor } from "./checkedIn";

/** An invented county whose workbook holds what four years of a plan have brought, and of one of its tasks what the last of them has. */
const COUNTY = readWorkbook(
  bookOf(
    sheetOf("任务", [
      "桐岭县“十三五”重点任务|<|<|<|<|<",
      "任务|单位|规划目标|2016年以来累计完成|完成率（%）|2019年",
      "新建水塘|座|40|30|75|8",
      "培训农民|人次|900|990|110|",
    ]),
  ),
);

const toldOf = (text: string): string[] => drawnFor("桐岭县", text, COUNTY);

describe("what several years have brought together", () => {
  it.each<[because: string, text: string, expected: readonly string[]]>([
    [
      "is right where the text speaks of these years",
      "“十三五”以来，新建水塘30座，完成规划目标的75%。2016年以来培训农民990人次。",
      ["30座 一致", "75% 一致", "990人次 一致"],
    ],
    ["is wrong where it is another figure", "2016年以来新建水塘31座。", ["31座 不一致 30座"]],
    [
      "is not what one year has brought",
      "2019年培训农民990人次。",
      ["990人次 年份或期间错位 990人次"],
    ],
    ["stands beside what one year has brought", "2019年新建水塘8座。", ["8座 一致"]],
  ])("%s", (_, text, expected) => {
    expect(toldOf(text)).toEqual(expected);
  });
});

describe("a text about the last of these years", () => {
  it("tells what they have brought together by their name, with no target of one year, and as no failure while the plan goes on", () => {
    expect(textOf(COUNTY)).toContain(
      "2016—2019年，全县新建水塘30座，完成目标任务的75%。培训农民达到990人次，超额完成900人次的目标任务。",
    );
  });
});
