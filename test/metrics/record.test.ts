import { record } from "../../src/metrics/record";

describe("record", () => {
  it.each([
    [9, [3, 5, 8], "high"],
    [8, [3, 5, 8], "equals-high"],
    [2, [3, 5, 8], "low"],
    [3, [3, 5, 8], "equals-low"],
    [4, [3, 5, 8], "none"],
    [5, [5, 5, 5], "none"],
    [0.1 + 0.2, [0.3, 0.2, 0.1], "equals-high"],
  ])("%d after %j is %s", (current, earlier, standing) => {
    expect(record(current, earlier)).toEqual({ ok: true, value: { standing, years: 3 } });
  });

  it("does not take blank years for zeros, nor count them", () => {
    expect(record(-5, [null, -3, -1, -2])).toEqual({
      ok: true,
      value: { standing: "low", years: 3 },
    });
    expect(record(9, [null, 3, 5])).toMatchObject({ problem: { code: "too-few-years" } });
  });

  it("is refused for what is no number", () => {
    expect(record(NaN, [1, 2, 3])).toMatchObject({ problem: { code: "not-a-number" } });
  });
});
