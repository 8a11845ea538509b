import { streak } from "../../src/metrics/streak";

describe("streak", () => {
  it.each([
    [[1, 2, 3, 4], "rise", 3],
    [[4, 3, 2], "fall", 2],
    [[1, 2, 1, 2], "rise", 1],
    [[5, 5, 5], "level", 2],
    [[1, 2, 2], "level", 1],
    [[null, 1, 2], "rise", 1],
    [[0.3, 0.1 + 0.2], "level", 1],
  ])("of %j is a %s of %d", (series, direction, years) => {
    expect(streak(series)).toEqual({ ok: true, value: { direction, years } });
  });

  it.each([
    [[1, null], "missing-value"],
    [[null, 1], "missing-value"],
    [[1], "too-few-years"],
    [[], "too-few-years"],
    [[1, NaN], "not-a-number"],
  ])("of %j is refused: %s", (series, code) => {
    expect(streak(series)).toMatchObject({ ok: false, problem: { code } });
  });
});
