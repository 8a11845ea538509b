import { hiddenRows } from "../../../src/hosts/excel/hiddenRows";

describe("hiddenRows", () => {
  it("are those missing from the view", () => {
    expect(
      hiddenRows(0, 5, [
        ["A1", "B1"],
        ["A2", "B2"],
        ["A5", "B5"],
      ]),
    ).toEqual([2, 3]);
  });

  it("are counted from the top of the sheet, and addresses may name it", () => {
    expect(hiddenRows(9, 3, [["'2022年'!C10"], ["'2022年'!C12"]])).toEqual([10]);
  });

  it("of a view without cells nothing is said", () => {
    expect(hiddenRows(0, 3, [])).toEqual([]);
    expect(hiddenRows(0, 3, [[]])).toEqual([]);
  });
});
