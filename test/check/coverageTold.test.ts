import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Of five invented counties all have a workstation, four a platform; 孵化器 is not told of one. */
const READING = readWorkbook(
  bookOf(
    sheetOf("各县", [
      "2022年各县创新载体",
      "地区|院士工作站（个）|检测平台（个）|孵化器（家）",
      "青川县|18|2|3",
      "东岭县|48|1|1",
      "西坪县|19|0|2",
      "临江县|56|3|1",
      "宁化县|7|1|",
    ]),
  ),
);

describe("how many places a draft says that a thing covers", () => {
  it.each([
    ["holds where each of them has it", "院士工作站实现5个县全覆盖。", "5个 一致"],
    ["does not hold with another number", "院士工作站实现6个县全覆盖。", "6个 不一致 5"],
    ["is nowhere borne out where one has none", "检测平台实现4个县全覆盖。", "4个 查无出处"],
    ["is nowhere borne out where one does not tell", "孵化器实现4个县全覆盖。", "4个 查无出处"],
  ])("%s", (_, sentence, told) => {
    expect(drawnFor("", `2022年，${sentence}`, READING)).toEqual([told]);
  });
});
