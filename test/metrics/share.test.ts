import { share } from "../../src/metrics/share";

describe("share", () => {
  it("is the part of the whole", () => {
    // R&D expenditure 2022, 湖北 1254.7 of 全国 30782.9 (亿元): National Bureau of Statistics bulletin; 4.08 %.
    const hubei = share(1254.7, 30782.9);
    expect(hubei.ok && hubei.value).toBeCloseTo(0.0407596, 7);
    expect(share(0, 5)).toEqual({ ok: true, value: 0 });
    expect(share(5, 5)).toEqual({ ok: true, value: 1 });
    expect(share(6, 5)).toEqual({ ok: true, value: 1.2 });
  });

  it.each([
    [1, 0, "zero-whole"],
    [0, 0, "zero-whole"],
    [1, -2, "negative-value"],
    [1, NaN, "not-a-number"],
  ])("is refused for %d of %d: %s", (part, whole, code) => {
    expect(share(part, whole)).toEqual({ ok: false, problem: { code } });
  });

  it("of minus zero is zero", () => {
    const nothing = share(-0, 5);
    expect(nothing.ok && Object.is(nothing.value, 0)).toBe(true);
  });
});
