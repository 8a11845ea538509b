import fc from "fast-check";
import {
  columnIndex,
  columnLetters,
  formatArea,
  formatRectangle,
  parseRectangle,
} from "../../src/workbook/address";

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;

describe("addresses", () => {
  it("name the last cell of a sheet as Excel does", () => {
    expect(
      formatRectangle({ top: LAST_ROW, left: LAST_COLUMN, bottom: LAST_ROW, right: LAST_COLUMN }),
    ).toBe("XFD1048576");
  });

  it("are read back as they are printed", () => {
    const place = fc.tuple(fc.nat(LAST_ROW), fc.nat(LAST_COLUMN));
    fc.assert(
      fc.property(place, place, ([rowA, columnA], [rowB, columnB]) => {
        const area = {
          top: Math.min(rowA, rowB),
          left: Math.min(columnA, columnB),
          bottom: Math.max(rowA, rowB),
          right: Math.max(columnA, columnB),
        };
        expect(parseRectangle(formatArea({ sheet: "2020年!指标", ...area }))).toEqual(area);
      }),
    );
  });

  it("count columns without a zero: after Z comes AA", () => {
    expect([25, 26, 701, 702].map(columnLetters)).toEqual(["Z", "AA", "ZZ", "AAA"]);
    expect(["z", "aa", "ZZ", "AAA"].map(columnIndex)).toEqual([25, 26, 701, 702]);
  });

  it.each(["", "A", "1", "1A", "A1:B", "A1:B2:C3", "ABCD1", "R1C1"])("%j is none", (text) => {
    expect(parseRectangle(text)).toBeUndefined();
  });

  it("may be given from any corner", () => {
    expect(parseRectangle("$D$9:B2")).toEqual({ top: 1, left: 1, bottom: 8, right: 3 });
  });
});
