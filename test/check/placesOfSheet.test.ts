import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawnFor } from "./checkedIn";

const AIR = [
  "2023年澄江市县区空气质量排名|<|<|<",
  "排名|县区|综合指数|优良天数（天）",
  "1|云台县|3.52|332",
  "2|鹿山县|3.61|326",
  "3|江北区|3.73|319",
  "4|西坪县|4.48|279",
] as const;
const AIR_BOOK = readWorkbook(bookOf(sheetOf("县区", AIR)));
function drawn(text: string, book = AIR_BOOK): readonly string[] {
  return drawnFor("澄江市", text, book);
}

describe("a column before all figures that counts from who has least is the place", () => {
  test.each([
    ["云台县综合指数3.52，排名第1位。", ["3.52 一致", "第1位 一致"]],
    ["西坪县综合指数4.48，排名末位。", ["4.48 一致", "末位 一致"]],
    ["西坪县综合指数4.48，排名第1位。", ["4.48 一致", "第1位 不一致 第4位"]],
    [
      "云台县综合指数3.52；鹿山县、江北区分列第2、第3位，综合指数分别为3.61和3.73。",
      ["3.52 一致", "第2 一致", "第3位 一致", "3.61 一致", "3.73 一致"],
    ],
  ])("%s", (text, expected) => {
    expect(drawn(text)).toEqual(expected);
  });

  it("who has most is 最高 all the same", () => {
    expect(drawn("西坪县综合指数最高，为4.48。")).toEqual(["最高 一致", "4.48 一致"]);
  });
});
