import { totalsAmong } from "../../../src/pane/functions/totalsAmong";
import { readWorkbook } from "../../../src/tables/readWorkbook";
import { bookOf, sheetOf } from "../../support/sheetOf";

const { tables } = readWorkbook(
  bookOf(
    sheetOf("对标", ["地区|R&D经费(亿元)", "合计|90", "甲市|50", "乙市|30", "丙市|10", "平均|30"]),
  ),
);

const column = (top: number, bottom: number, sheet = "对标") => ({
  sheet,
  top,
  bottom,
  left: 1,
  right: 1,
});

describe("totals in a range that is to be ranked", () => {
  it.each([
    ["all rows", column(1, 5), ["合计", "平均"]],
    ["the members and their average", column(2, 5), ["平均"]],
    ["the members alone", column(2, 4), []],
    ["one cell, which is whose place is asked", column(1, 1), []],
    ["the same rows of another sheet", column(1, 5, "别处"), []],
  ])("%s", (_, area, names) => {
    expect(totalsAmong(tables, area)).toEqual(names);
  });
});
