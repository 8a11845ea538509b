import { growthRate } from "../../src/metrics/growthRate";

describe("growthRate", () => {
  // 512 / 243 and 986 / 696 are the levels behind 增幅110.7% and 增长41.7% of two published work summaries.
  it.each([
    [512, 243, 269 / 243],
    [986, 696, 290 / 696],
    [100, 80, 0.25],
    [60, 80, -0.25],
    [80, 80, 0],
    [0, 80, -1],
    [-20, 80, -1.25],
  ])("from %d over %d", (current, previous, expected) => {
    const growth = growthRate(current, previous);
    expect(growth.ok && growth.value).toBeCloseTo(expected, 14);
  });

  it("does the subtraction in decimals: 0.3 over 0.1 is exactly 2", () => {
    expect(growthRate(0.3, 0.1)).toEqual({ ok: true, value: 2 });
  });

  it.each([
    [5, 0, "zero-base"],
    [0, 0, "zero-base"],
    [5, -0, "zero-base"],
    [148, -46, "negative-base"],
    [NaN, 1, "not-a-number"],
    [1, Infinity, "not-a-number"],
    [1e308, 1e-300, "not-a-number"],
  ])("is refused for %d over %d: %s", (current, previous, code) => {
    expect(growthRate(current, previous)).toEqual({ ok: false, problem: { code } });
  });

  it("unchanged is zero, never minus zero", () => {
    const growth = growthRate(80, 80);
    expect(growth.ok && Object.is(growth.value, 0)).toBe(true);
  });
});
