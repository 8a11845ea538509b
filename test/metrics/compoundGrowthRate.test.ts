import { compoundGrowthRate } from "../../src/metrics/compoundGrowthRate";

describe("compoundGrowthRate", () => {
  it.each([
    [100, 121, 2, 0.1],
    [100, 200, 1, 1],
    [100, 100, 5, 0],
    [8, 1, 3, -0.5],
  ])("from %d to %d in %d years", (first, last, years, expected) => {
    expect(compoundGrowthRate(first, last, years)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [0, 1, 2, "zero-base"],
    [-1, 1, 2, "negative-base"],
    [1, 0, 2, "not-positive"],
    [1, 2, 0, "not-positive"],
    [1, NaN, 2, "not-a-number"],
  ])("is refused from %d to %d in %d years: %s", (first, last, years, code) => {
    expect(compoundGrowthRate(first, last, years)).toMatchObject({ problem: { code } });
  });
});
