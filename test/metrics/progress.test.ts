import { progress } from "../../src/metrics/progress";

describe("progress", () => {
  it("is the year so far as a part of a whole year, and may pass it", () => {
    expect(progress(90, 120)).toEqual({ ok: true, value: 0.75 });
    expect(progress(126, 120)).toEqual({ ok: true, value: 1.05 });
  });

  it.each([
    [90, 0, "zero-base"],
    [90, -1, "negative-base"],
    [NaN, 1, "not-a-number"],
  ])("is refused for %d of %d: %s", (yearToDate, wholeYear, code) => {
    expect(progress(yearToDate, wholeYear)).toMatchObject({ problem: { code } });
  });
});
