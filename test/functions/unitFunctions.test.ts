import { convert } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { asDouble, cell, column, noFigure, row, unclearZero, unfitCells } from "./cells";

beforeAll(provideHost);

describe("CONVERT", () => {
  const of = (value: unknown, from: unknown, to: unknown, zeros?: unknown): unknown =>
    callFunction(() => convert(cell(value), cell(from), cell(to), zeros));

  it.each([
    [12547, "万元", "亿元", 1.2547],
    [1.2547, "亿元", "万元", 12547],
    [1, "亿元", "元", 1e8],
    [1, "百万元", "千元", 1000],
    [30, "千元", "万元", 3],
    [13065, "件", "万件", 1.3065],
    [2.5, "亿", "万", 25000],
    [-3, "万元", "元", -30000],
    ["1.5亿元", "", "万元", 15000],
    ["1.5亿元", null, "万元", 15000],
    ["1.5亿元", "亿元", "万元", 15000],
    [12547, "萬元", "亿元", 1.2547],
    [asDouble(3), "万元", "元", 30000],
    ["0件", "件", "万件", 0],
  ])("of %j %j into %j is %d", (value, from, to, expected) => {
    expect(of(value, from, to)).toEqual([[expected]]);
  });

  it.each([
    [3, "万元", "件", ["#VALUE!", "单位“万元”与“件”之间不能换算"]],
    [3, "万", "万元", ["#VALUE!", "单位“万”与“万元”之间不能换算"]],
    [3, "丈", "元", ["#VALUE!", "“原单位”不能填“丈”"]],
    [3, "万元", "钱", ["#VALUE!", "“新单位”不能填“钱”"]],
    [3, "", "元", noFigure("原单位")],
    [3, 0, "元", noFigure("原单位")],
    [3, "万元", "", noFigure("新单位")],
    ["1.5亿元", "万元", "元", ["#VALUE!", "单位“亿元”与“万元”之间不能换算"]],
    ["1.5%", "", "元", ["#VALUE!", "单位不同，不能相比"]],
    // 12.5 % as a number may be 12.5 or 0.125: no factor tells.
    [12.5, "%", "‰", ["#VALUE!", "“原单位”不能填“%”"]],
    [3, { type: "Error", basicValue: "#REF!" }, "元", ["#N/A", "引用的单元格是错误值 #REF!"]],
    ["", "万元", "元", noFigure("数值")],
    [0, "万元", "元", unclearZero("数值")],
  ])("of %j %j into %j is refused with a reason", (value, from, to, expected) => {
    expect(of(value, from, to)).toEqual(expected);
  });

  it("of a 0 that is one is 0", () => {
    expect(of(0, "万元", "元", "值")).toEqual([[0]]);
    expect(of(0, "万元", "元", "缺")).toEqual(noFigure("数值"));
  });

  it("takes a column of units, and several units to convert into", () => {
    expect(
      callFunction(() => convert(column(3, 5), column("万元", "亿元"), row("元", "万元"))),
    ).toEqual([
      [30000, 3],
      [500000000, 50000],
    ]);
  });

  it.each(unfitCells)("does not count with %s", (_name, unfit, expected) => {
    expect(of(unfit, "万元", "元")).toEqual(expected);
  });
});
