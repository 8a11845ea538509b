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

  it.each([
    [3, "亩", "公顷", 0.2],
    [1, "平方公里", "亩", 1500],
    [2, "公顷", "平方米", 20_000],
    [1.5, "万吨", "千克", 15_000_000],
    [250, "克", "斤", 0.5],
    [3, "公里", "米", 3000],
    [2500, "升", "立方米", 2.5],
    [1.2, "亿千瓦时", "兆瓦时", 120_000],
    [500, "度", "千瓦时", 500],
    [300, "千克标准煤", "吨标准煤", 0.3],
    [5, "角", "元", 0.5],
    // One kilowatt hour is 3.6 megajoules.
    [1, "千瓦时", "兆焦", 3.6],
  ])(
    "knows measures of land, weight, volume, length and energy: %d %s is so many %s: %d",
    (value, from, to, expected) => {
      expect(convert(value, unit(from), unit(to))).toEqual({ ok: true, value: expected });
    },
  );

  it("refuses what no number can hold, and never hands out infinity", () => {
    expect(convert(1e308, unit("万元"), unit("元"))).toMatchObject({
      problem: { code: "not-a-number" },
    });
  });

  it("refuses money of another country", () => {
    expect(convert(1, unit("亿美元"), unit("元")).ok).toBe(false);
  });

  it("refuses what is no number", () => {
    expect(convert(NaN, unit("元"), unit("元"))).toMatchObject({
      problem: { code: "not-a-number" },
    });
  });
});
