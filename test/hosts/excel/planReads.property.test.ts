import fc from "fast-check";
import { planReads } from "../../../src/hosts/excel/planReads";

const ranges = fc.array(
  fc.record({
    firstRow: fc.nat(50),
    firstColumn: fc.nat(5),
    rowCount: fc.integer({ min: 1, max: 60 }),
    columnCount: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 6 },
);
const limit = fc.integer({ min: 1, max: 200 });

describe("planReads, whatever the sheets", () => {
  it("reads every row once and in order", () => {
    fc.assert(
      fc.property(ranges, limit, (sheets, cellsPerTrip) => {
        const blocks = planReads(sheets, cellsPerTrip).flat();
        const rows = sheets.map((sheet) =>
          blocks
            .filter((block) => block.of === sheet)
            .flatMap((block) =>
              Array.from({ length: block.rowCount }, (_, i) => block.firstRow + i),
            ),
        );
        expect(rows).toEqual(
          sheets.map((sheet) =>
            Array.from({ length: sheet.rowCount }, (_, i) => sheet.firstRow + i),
          ),
        );
      }),
    );
  });

  it("keeps every trip within the limit, but for a single row that is wider", () => {
    fc.assert(
      fc.property(ranges, limit, (sheets, cellsPerTrip) => {
        for (const trip of planReads(sheets, cellsPerTrip)) {
          const cells = trip.reduce((sum, block) => sum + block.rowCount * block.of.columnCount, 0);
          const isOneRow = trip.length === 1 && trip[0]?.rowCount === 1;
          expect(cells <= cellsPerTrip || isOneRow).toBe(true);
        }
      }),
    );
  });

  it("leaves no trip empty", () => {
    fc.assert(
      fc.property(ranges, limit, (sheets, cellsPerTrip) => {
        const trips = planReads(sheets, cellsPerTrip);
        expect(trips.every((trip) => trip.length > 0)).toBe(true);
      }),
    );
  });
});
