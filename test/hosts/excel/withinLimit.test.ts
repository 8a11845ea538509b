import { withinLimit } from "../../../src/hosts/excel/withinLimit";

const sheet = (rowCount: number, columnCount = 1) => ({
  firstRow: 0,
  firstColumn: 0,
  rowCount,
  columnCount,
});

describe("withinLimit", () => {
  it("a sheet of exactly the limit is read, one cell more is not", () => {
    const fits = sheet(50, 2);
    const tooLarge = sheet(101);
    expect(withinLimit([fits, tooLarge], 100, 1000)).toEqual([fits]);
  });

  it("a sheet of 200,000 rows does not keep the others from being read", () => {
    const ledger = sheet(40, 9);
    expect(withinLimit([sheet(200_000, 6), ledger], 200_000, 1_000_000)).toEqual([ledger]);
  });

  it("once the workbook's room is used up, smaller sheets may still fit", () => {
    const [first, second, third] = [sheet(60), sheet(50), sheet(40)];
    expect(withinLimit([first, second, third], 100, 100)).toEqual([first, third]);
  });
});
