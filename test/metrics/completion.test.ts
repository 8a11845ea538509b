import { completion } from "../../src/metrics/completion";

describe("completion", () => {
  it.each([
    // Actual and target figures of published work summaries: technology contracts, patents.
    [2.44, 1.8, 1.35555555555556],
    [921, 823, 1.11907654921021],
    [155, 118, 1.3135593220339],
    [651, 623, 1.04494382022472],
    [0, 10, 0],
  ])("of %d against %d", (actual, target, expected) => {
    expect(completion(actual, target)).toEqual({ ok: true, value: expected });
  });

  it.each([
    [0.5, 0.5, 1],
    [0.4, 0.5, 1.2],
    [0.6, 0.5, 0.8],
    [0, 0.5, 2],
  ])("turns round when less is better: %d against %d", (actual, target, expected) => {
    expect(completion(actual, target, { lowerIsBetter: true })).toEqual({
      ok: true,
      value: expected,
    });
  });

  it.each([
    [3, 0, "zero-target"],
    [3, -1, "negative-value"],
    [NaN, 1, "not-a-number"],
  ])("is refused for %d against %d: %s", (actual, target, code) => {
    expect(completion(actual, target)).toEqual({ ok: false, problem: { code } });
  });
});
