import { rankChange } from "../../src/metrics/rankChange";

describe("rankChange", () => {
  it.each([
    [4, 7, 3],
    [7, 4, -3],
    [5, 5, 0],
    [1, 2.5, 1.5],
  ])("at place %d after place %d, %d places were gained", (current, previous, gained) => {
    expect(rankChange(current, previous)).toStrictEqual({ ok: true, value: gained });
  });

  it.each([
    [0, 3],
    [3, NaN],
  ])("is refused for places %d and %d", (current, previous) => {
    expect(rankChange(current, previous)).toMatchObject({ problem: { code: "not-a-number" } });
  });
});
