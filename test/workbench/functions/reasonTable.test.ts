import { errorOutcome } from "../../../workbench/functions/callResult";
import { ReasonTable } from "../../../workbench/functions/reasonTable";

const place = { sheet: "sheet-1", row: 4, column: 1 };

describe("ReasonTable", () => {
  it("finds the reason of the formula's own cell and of the cells it fills", () => {
    const reasons = new ReasonTable();
    reasons.note(place, {
      cells: [[1], [{ error: "#N/A" }]],
      isArray: true,
      reasons: [{ row: 1, column: 0, sentence: "基期为零" }],
    });
    expect(reasons.find(place)).toBeUndefined();
    expect(reasons.find({ ...place, row: 5 })).toBe("基期为零");
    expect(reasons.find({ ...place, row: 5, sheet: "sheet-2" })).toBeUndefined();
    expect(reasons.sizeOf(place)).toEqual({ rows: 2, columns: 1 });
  });

  it("keeps the reasons of all calls in one formula", () => {
    const reasons = new ReasonTable();
    reasons.note(place, errorOutcome("#N/A", "基期为零"));
    reasons.note(place, { cells: [[1]], isArray: false, reasons: [] });
    expect(reasons.find(place)).toBe("基期为零");
  });

  it("replaces them at the next recalculation", () => {
    const reasons = new ReasonTable();
    reasons.note(place, errorOutcome("#N/A", "基期为零"));
    reasons.nextRound();
    reasons.note(place, { cells: [[1]], isArray: false, reasons: [] });
    expect(reasons.find(place)).toBeUndefined();
  });
});
