import { averageGap } from "../../src/metrics/averageGap";

describe("averageGap", () => {
  it("is the distance to the average the workbook gives", () => {
    expect(averageGap(2.33, 2.54)).toEqual({ ok: true, value: -0.21 });
    expect(averageGap(2.54, 2.54)).toEqual({ ok: true, value: 0 });
  });
});
