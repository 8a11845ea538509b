import { average } from "../../src/metrics/average";

describe("average", () => {
  it("is the mean, or the weighted mean", () => {
    expect(average([0.1, 0.2, 0.3])).toEqual({ ok: true, value: 0.2 });
    expect(average([0.02, 0.04], { rates: true, weights: [300, 100] })).toEqual({
      ok: true,
      value: 0.025,
    });
  });

  it.each([
    [[], {}, "missing-value"],
    [[0.1, 0.2], { rates: true }, "missing-weights"],
    [[1, 2], { weights: [1] }, "shape-mismatch"],
    [[1, 2], { weights: [0, 0] }, "zero-whole"],
    [[1, 2], { weights: [1, -1] }, "negative-value"],
    [[1, NaN], {}, "not-a-number"],
  ])("of %j with %j is refused: %s", (values, options, code) => {
    expect(average(values, options)).toEqual({ ok: false, problem: { code } });
  });
});
