import { pull } from "../../src/metrics/pull";

describe("pull", () => {
  it("of all parts adds up to the growth of the whole, in points", () => {
    // 600 -> 660 grows by 10 %: 45 of it from one part, 15 from the other.
    expect([pull(45, 600), pull(15, 600)]).toEqual([
      { ok: true, value: 7.5 },
      { ok: true, value: 2.5 },
    ]);
  });

  it("is refused without a base above zero", () => {
    expect(pull(1, 0)).toMatchObject({ problem: { code: "zero-base" } });
    expect(pull(1, -5)).toMatchObject({ problem: { code: "negative-base" } });
  });
});
