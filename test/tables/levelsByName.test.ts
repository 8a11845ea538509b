import { levelsByName } from "../../src/tables/roles/levelsByName";
import { readingOfSheet } from "../support/readingOfSheet";

const levels = (rows: readonly string[]) =>
  levelsByName(readingOfSheet(["2020年", ...rows]).observations);

describe("the amounts of a table by name", () => {
  const sheet = ["地区|专利(件)|占比(%)", "甲市|12|5.5", "乙市|18|6.5", "丙市|30|7.5"];

  it("are what adds up, names down and things across", () => {
    const { names, grid } = levels(sheet);
    expect(names).toEqual(["甲市", "乙市", "丙市"]);
    expect(grid.columns.map(({ values }) => [...values])).toEqual([[12, 18, 30]]);
  });

  it("know the cell of each", () => {
    expect(levels(sheet).cells.map(([one]) => one?.cell.row)).toEqual([2, 3, 4]);
  });

  it("leave out what is told of fewer than three names", () => {
    const { grid } = levels(["地区|专利(件)|论文(篇)", "甲市|12|", "乙市|18|6", "丙市|30|7"]);
    expect(grid.columns).toHaveLength(1);
  });
});
