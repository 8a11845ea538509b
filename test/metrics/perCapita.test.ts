import { perCapita } from "../../src/metrics/perCapita";

describe("perCapita", () => {
  it("divides by the population in its own unit", () => {
    // 1920 件 and 800 万人 give the published 每万人口 2.4 件.
    expect(perCapita(1920, 800)).toEqual({ ok: true, value: 2.4 });
  });

  it.each([
    [1, 0, "zero-whole"],
    [1, -1, "negative-value"],
    [NaN, 1, "not-a-number"],
  ])("is refused for %d by %d: %s", (value, population, code) => {
    expect(perCapita(value, population)).toMatchObject({ problem: { code } });
  });
});
