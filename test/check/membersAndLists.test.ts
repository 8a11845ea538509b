import { readWorkbook } from "../../src/tables/readWorkbook";
import type { Reading } from "../../src/tables/table";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

/** Invented beds and people of a year's end beside what a quarter has brought. */
const QUARTER = readWorkbook(
  bookOf(
    sheetOf("诊疗", [
      "南江市2023年第四季度医疗服务情况|<|<",
      "指标|2023年第四季度|2022年第四季度",
      "诊疗人次（万人次）|210.5|200.0",
    ]),
    sheetOf("床位", [
      "指标|单位|2023年末|2022年末|比上年末增减",
      "实有床位|张|3120|3050|70",
      "接诊人次|万人次|830.2|801.1|29.1",
    ]),
  ),
);

describe("figures of members and lists", () => {
  it.each<[because: string, subject: string, text: string, reading: Reading, expected: string[]]>([
    [
      "what there is at a year's end is there at the end of its fourth quarter",
      "南江市",
      "2023年第四季度，诊疗人次210.5万人次。\n截至2023年末，实有床位3120张，比上年末增加70张。",
      QUARTER,
      ["210.5万人次 一致", "3120张 一致", "70张 一致"],
    ],
    [
      "what a year brings is not what its last quarter does",
      "南江市",
      "2023年第四季度，诊疗人次210.5万人次，接诊人次830.2万人次。",
      QUARTER,
      ["210.5万人次 一致", "830.2万人次 年份或期间错位 830.2万人次"],
    ],
  ])("%s", (_, subject, text, reading, expected) => {
    expect(drawnFor(subject, text, reading)).toEqual(expected);
  });
});
