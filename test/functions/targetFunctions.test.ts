import { averageGap, completionRate, gap } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import {
  asDouble,
  blankCells,
  cell,
  column,
  noFigure,
  unclearZero,
  unfitCells,
  zeroOrBlank,
} from "./cells";

beforeAll(provideHost);

describe("GAP", () => {
  const of = (actual: unknown, target: unknown, lower?: unknown, zeros?: unknown): unknown =>
    callFunction(() => gap(cell(actual), cell(target), cell(lower), zeros));

  it.each([
    // 2.44 亿元 of technology contracts against a target of 1.8: a published work summary.
    [2.44, 1.8, undefined, 0.64],
    [200, 230, undefined, -30],
    [5, 5, undefined, 0],
    [-3, -5, undefined, 2],
    [0.4, 0.5, true, 0.1],
    [0.4, 0.5, "是", 0.1],
    [0.4, 0.5, "yes", 0.1],
    [0.4, 0.5, 0, -0.1],
    ["2.44亿元", "18000万元", undefined, 0.64],
    ["2.33%", "2.54%", undefined, -0.21],
    ["2.33%", "2.54%", true, 0.21],
    // A percent format says as much as a % sign.
    [asDouble(0.25, "0.0%"), asDouble(0.2, "0.0%"), undefined, 5],
    [asDouble(0.25, "0.0%"), "20%", undefined, 5],
    ["25%", asDouble(0.2, "0.0%"), undefined, 5],
  ])("of %j to %j, lower is better %j, is %d", (actual, target, lower, expected) => {
    expect(of(actual, target, lower)).toEqual([[expected]]);
  });

  it("takes the direction line by line", () => {
    expect(callFunction(() => gap(column(4, 4, 4), cell(5), column("", "逆向", "大概")))).toEqual([
      [-1],
      [1],
      [["#VALUE!", "“越低越好”不能填“大概”，可以填：是 / 否"]],
    ]);
  });

  it.each([
    [0, 5, unclearZero("实际")],
    [5, 0, unclearZero("目标")],
    ["5%", 5, ["#VALUE!", expect.stringContaining("不能确定 5 是百分数还是小数")]],
    ["5万元", "5件", ["#VALUE!", "单位“件”与“万元”之间不能换算"]],
  ])("of %j to %j is refused with a reason", (actual, target, expected) => {
    expect(of(actual, target)).toEqual(expected);
  });

  it("of a 0 that is one is a gap", () => {
    expect(of(0, 5, undefined, "值")).toEqual([[-5]]);
    expect(of(0, 5, undefined, "缺")).toEqual(noFigure("实际"));
  });

  it.each(blankCells)("needs both figures, and %j is none", (blank) => {
    expect(of(blank, 5)).toEqual(noFigure("实际"));
    expect(of(5, blank)).toEqual(noFigure("目标"));
  });

  it.each(unfitCells)("does not count with %s", (_name, unfit, expected) => {
    expect(of(unfit, 5)).toEqual(expected);
  });
});

describe("COMPLETION", () => {
  const of = (actual: unknown, target: unknown, lower?: unknown, zeros?: unknown): unknown =>
    callFunction(() => completionRate(cell(actual), cell(target), cell(lower), zeros));

  it.each([
    // 921 patent applications against a target of 823: a published work summary.
    [921, 823, undefined, 1.11907654921021],
    ["0", 10, undefined, 0],
    [-5, 10, undefined, -0.5],
    [0.4, 0.5, true, 1.2],
    [1.2, 0.5, true, -0.4],
    ["2.44亿元", "1.8亿元", undefined, 1.35555555555556],
  ])("of %j against %j, lower is better %j, is %d", (actual, target, lower, expected) => {
    expect(of(actual, target, lower)).toEqual([[expected]]);
  });

  it.each([
    [3, 0, zeroOrBlank("目标")],
    [3, -1, ["#N/A", "“目标”为负数，结果没有意义"]],
    [0, 10, unclearZero("实际")],
    ["20以上", 10, ["#VALUE!", "“20以上”是约数，不参与计算"]],
    ["", 10, noFigure("实际")],
  ])("of %j against %j is refused with a reason", (actual, target, expected) => {
    expect(of(actual, target)).toEqual(expected);
  });

  it("of nothing done is 0 when told that the 0 is one", () => {
    expect(of(0, 10, undefined, "值")).toEqual([[0]]);
    expect(of(0, 10, true, "值")).toEqual([[2]]);
  });
});

describe("AVERAGEGAP", () => {
  const of = (value: unknown, average: unknown, form?: unknown, zeros?: unknown): unknown =>
    callFunction(() => averageGap(cell(value), cell(average), form, zeros));

  it.each([
    [13, 11.5, undefined, 1.5],
    [11.5, 11.5, undefined, 0],
    // R&D intensity 2022, National Bureau of Statistics: 湖北 2.33 %, 全国 2.54 %.
    [2.33, 2.54, "%", -0.21],
    [0.0233, 0.0254, "1", -0.21],
    ["2.33%", "2.54%", undefined, -0.21],
    ["1.5亿元", "12000万元", undefined, 0.3],
  ])("of %j from %j, form %j, is %d", (value, average, form, expected) => {
    expect(of(value, average, form)).toEqual([[expected]]);
  });

  it.each([
    ["", 11.5, undefined, noFigure("数值")],
    [13, null, undefined, noFigure("平均水平")],
    [13, 0, undefined, unclearZero("平均水平")],
    [13, 11.5, "百分", ["#VALUE!", "“比率写法”不能填“百分”，可以填：% / 1"]],
    ["2.33%", 2.54, undefined, ["#VALUE!", expect.stringContaining("不能确定 2.54")]],
    ["13项", 11.5, "%", ["#VALUE!", "单位不同，不能相比"]],
    ["#REF!", 11.5, undefined, ["#N/A", "引用的单元格是错误值 #REF!"]],
  ])("of %j from %j, form %j, is refused with a reason", (value, average, form, expected) => {
    expect(of(value, average, form)).toEqual(expected);
  });
});
