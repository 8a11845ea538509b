import { reconcile } from "../../src/answers/reconcile";
import { PERCENT } from "../../src/quantity/unit";
import { observations } from "../support/narrativeReading";

/** A rate of 12.5 % that a cell shows with one decimal. */
const [stated] = observations({
  indicator: "R&D经费",
  measure: "growth",
  value: 0.125,
  decimals: 1,
});
if (!stated) throw new Error("no figure");
const cells = [{ sheet: "指标", row: 9, column: 2 }];
const settle = (value: number, more: Partial<Parameters<typeof reconcile>[0]> = {}) =>
  reconcile({ stated, computed: { value, unit: PERCENT }, cells, ...more });

describe("a stated result and a computed one", () => {
  it("agree as far as the cell shows it: the computation is said", () => {
    expect(settle(0.12549)).toEqual({ value: 0.12549, source: "both", reasons: [] });
  });

  it("differ: the stated one is said, and the difference reported with all cells", () => {
    const { value, source, reasons } = settle(0.1256);
    expect([value, source]).toEqual([0.125, "stated"]);
    expect(reasons).toEqual([
      {
        problem: { code: "stored-differs", detail: { stored: 0.125, computed: 0.1256 } },
        cells: [stated.cell, ...cells],
      },
    ]);
  });

  it("differ by what the cells do not show: nothing is to be reported", () => {
    expect(settle(0.126, { explained: true })).toMatchObject({ source: "stated", reasons: [] });
  });

  it("leave no room for each other: neither is said", () => {
    expect(settle(0.3, { refuted: true })).toMatchObject({
      source: "neither",
      reasons: [{ problem: { code: "conflicting-values" } }],
    });
  });
});
