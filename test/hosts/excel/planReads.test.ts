import { planReads } from "../../../src/hosts/excel/planReads";

const range = (rowCount: number, columnCount: number, firstRow = 0) => ({
  firstRow,
  firstColumn: 0,
  rowCount,
  columnCount,
});

/** The plan as `firstRow+rowCount`, trip by trip. */
const plan = (ranges: ReturnType<typeof range>[], cellsPerTrip: number) =>
  planReads(ranges, cellsPerTrip).map((trip) =>
    trip.map((block) => `${block.firstRow}+${block.rowCount}`),
  );

describe("planReads", () => {
  it("nothing to read takes no trip", () => {
    expect(plan([], 100)).toEqual([]);
  });

  it("all sheets that fit together go on one trip", () => {
    const sheets = Array.from({ length: 40 }, () => range(35, 8));
    expect(planReads(sheets, 40 * 35 * 8)).toHaveLength(1);
  });

  it("the number of trips follows from the number of cells, not of sheets", () => {
    const oneSheet = [range(4000, 10)];
    const manySheets = Array.from({ length: 40 }, () => range(100, 10));
    expect(planReads(oneSheet, 10_000)).toHaveLength(4);
    expect(planReads(manySheets, 10_000)).toHaveLength(4);
  });

  it("a sheet is cut between rows, from where it begins", () => {
    expect(plan([range(5, 2, 10)], 4)).toEqual([["10+2"], ["12+2"], ["14+1"]]);
  });

  it("what is left of a trip is filled with the next sheet", () => {
    expect(plan([range(3, 1), range(4, 2)], 5)).toEqual([["0+3", "0+1"], ["1+2"], ["3+1"]]);
  });

  it("a row that is wider than a trip goes alone", () => {
    expect(plan([range(2, 16_384)], 100)).toEqual([["0+1"], ["1+1"]]);
  });

  it("a block knows the range it was cut from", () => {
    const sheet = range(3, 2);
    expect(
      planReads([sheet], 4)
        .flat()
        .map((block) => block.of),
    ).toEqual([sheet, sheet]);
  });
});
