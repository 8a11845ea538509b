import { gap } from "../../src/metrics/gap";

describe("gap", () => {
  it.each([
    [2.44, 1.8, 0.64],
    [1254.7, 1254.6, 0.1],
    [200, 230, -30],
    [5, 5, 0],
    [0.1 + 0.2, 0.3, 0],
    [0, -0, 0],
  ])("of %d to a target of %d is %d", (actual, target, expected) => {
    const result = gap(actual, target);
    expect(result).toStrictEqual({ ok: true, value: expected });
  });

  it("is positive for better than asked when less is better", () => {
    expect(gap(0.4, 0.5, { lowerIsBetter: true })).toEqual({ ok: true, value: 0.1 });
    expect(gap(5, 5, { lowerIsBetter: true })).toStrictEqual({ ok: true, value: 0 });
  });

  it("is refused for what is no number", () => {
    expect(gap(Infinity, 1)).toMatchObject({ problem: { code: "not-a-number" } });
  });
});
