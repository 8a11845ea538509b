import { readWorkbook } from "../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../support/sheetOf";
import { drawn } from "./checkedIn";

/** An invented city after ten months of the year that its goals are for. */
const TEN_MONTHS = readWorkbook(
  bookOf(
    sheetOf("就业", [
      "2021年1-10月就业指标完成情况|<|<|<",
      "指标|全年任务|完成数|完成率",
      "城镇新增就业（人）|58480|64558|110.4%",
      "失业人员再就业（人）|20100|19351|96.3%",
    ]),
  ),
);

/** An invented college on the day that its report is of. */
const COLLEGE = readWorkbook(
  bookOf(
    sheetOf("学生", [
      "学生情况（截止到2016年9月28日）|<",
      "学生类别|人数（人）",
      "普通本科生|4615",
      "研究生|85",
    ]),
  ),
);

describe("the goal of the whole year", () => {
  it.each([
    "1—10月，城镇新增就业64558人，完成全年任务的110.4%。",
    "1—10月，城镇新增就业64558人，完成全年指标任务的110.4%。",
  ])("is no time of what has been done of it: %s", (text) => {
    expect(drawn(text, TEN_MONTHS)).toEqual(["64558人 一致", "110.4% 一致"]);
  });

  it("is still wrong by another share of it", () => {
    const text = "1—10月，失业人员再就业19351人，完成全年指标任务的98.3%。";
    expect(drawn(text, TEN_MONTHS)).toEqual(["19351人 一致", "98.3% 不一致 96.3%"]);
  });
});

describe("what stood on a day", () => {
  it.each(["截至2016年9月28日，普通本科生4615人。", "截至2016年9月底，普通本科生4615人。"])(
    "is what the sheet has of that day: %s",
    (text) => {
      expect(drawn(text, COLLEGE)).toEqual(["4615人 一致"]);
    },
  );

  it("is not what stood in another month", () => {
    const [figure] = drawn("截至2016年6月28日，普通本科生4615人。", COLLEGE);
    expect(figure).not.toMatch(/一致$/);
  });
});
