import { contribution } from "../../src/metrics/contribution";

describe("contribution", () => {
  it("says when the part moved against the whole", () => {
    expect(contribution(-3, -12)).toEqual({ ok: true, value: { value: 0.25, opposite: false } });
    expect(contribution(3, -12)).toEqual({ ok: true, value: { value: -0.25, opposite: true } });
    expect(contribution(0, -12)).toEqual({ ok: true, value: { value: 0, opposite: false } });
  });

  it("is refused when the whole did not move", () => {
    expect(contribution(3, 0)).toEqual({ ok: false, problem: { code: "zero-change" } });
  });
});
