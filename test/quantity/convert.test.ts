import { convert } from "../../src/quantity/convert";
import type { Unit } from "../../src/quantity/unit";
import { unitOf } from "../../src/quantity/unitOf";

const unit = (symbol: string): Unit => {
  const found = unitOf(symbol);
  if (!found) throw new Error(`${symbol} is no unit`);
  return found;
};

describe("convert", () => {
  it.each([
    [12547, "万元", "亿元", 1.2547],
    [1.2547, "亿元", "万元", 12547],
    [13065, "件", "万件", 1.3065],
    [2.4, "件/万人", "件/人", 0.00024],
    [0, "元", "亿元", 0],
  ])("%d %s is %s %d", (value, from, to, expected) => {
    expect(convert(value, unit(from), unit(to))).toEqual({ ok: true, value: expected });
  });

  it("refuses units that count different things, naming both", () => {
    expect(convert(1, unit("件"), unit("项"))).toEqual({
      ok: false,
      problem: { code: "unit-mismatch", detail: { from: "件", to: "项" } },
    });
  });

  it("never takes per cent for percentage points", () => {
    expect(convert(0.1, unit("%"), unit("个百分点")).ok).toBe(false);
  });

  it("refuses what is no number", () => {
    expect(convert(NaN, unit("元"), unit("元"))).toMatchObject({
      problem: { code: "not-a-number" },
    });
  });
});
