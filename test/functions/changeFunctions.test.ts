import { compoundGrowth, growth, points, progress } from "../../src/functions/functions";
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

describe("GROWTH", () => {
  const of = (current: unknown, previous: unknown, zeros?: unknown): unknown =>
    callFunction(() => growth(cell(current), cell(previous), zeros));

  it.each([
    // By hand: (current - previous) / previous.
    [100, 80, 0.25],
    [60, 80, -0.25],
    [80, 80, 0],
    [-20, 80, -1.25],
    // In binary 0.3 - 0.1 over 0.1 is 1.9999999999999998.
    [0.3, 0.1, 2],
    // Text cells: separators, full width, units of one kind.
    ["1,250", 1000, 0.25],
    ["１，２５０", "1 000", 0.25],
    ["1.5亿元", "12000万元", 0.25],
    ["5%", "4%", 0.25],
    ["0件", "80件", -1],
    // Numbers that arrive with their format.
    [asDouble(100, "0.0"), 80, 0.25],
    [{ type: "FormattedNumber", basicValue: 100, numberFormat: "¥0" }, 80, 0.25],
    [{ type: "String", basicValue: "1,250" }, 1000, 0.25],
    [asDouble(0), 80, -1],
    [asDouble(0.05, "0.0%"), "4%", 0.25],
    [asDouble(0.05, "0.0%"), asDouble(4, '0.0"%"'), 0.25],
    [asDouble(1.5, '0.0"亿元"'), "12000万元", 0.25],
  ])("of %j over %j is %d", (current, previous, expected) => {
    expect(of(current, previous)).toEqual([[expected]]);
  });

  it.each([
    // R&D expenditure of the country in 亿元, 2022 over 2021: National Bureau of Statistics, up 10.1 %.
    [30782.9, 27956.3, 0.1011],
  ])("of %d over %d is published as %d", (current, previous, expected) => {
    const [[rate]] = of(current, previous) as [[number]];
    expect(rate).toBeCloseTo(expected, 4);
  });

  it.each([
    [5, 0, zeroOrBlank("上期")],
    [0, 0, zeroOrBlank("上期")],
    [5, "0", zeroOrBlank("上期")],
    [5, -46, ["#N/A", "基期为负，增长率没有意义，可改用增减额"]],
    [0, 80, unclearZero("本期")],
    ["5%", 4, ["#VALUE!", expect.stringContaining("不能确定 4 是百分数还是小数")]],
    ["5万元", 4, ["#VALUE!", "单位不同，不能相比"]],
    ["5万元", "4件", ["#VALUE!", "单位“件”与“万元”之间不能换算"]],
    // What the cell shows as a percentage is one; nothing tells what a bare number beside it is.
    [
      asDouble(0.05, "0.0%"),
      0.04,
      ["#VALUE!", expect.stringContaining("请写成带%号的文字，或把所在单元格设为百分比格式")],
    ],
    [asDouble(45032, "yyyy/m/d"), 4, ["#VALUE!", "“45032”不是可以计算的数字"]],
    [Infinity, 4, ["#VALUE!", "不是可以计算的数字"]],
    [1e308, 1e-300, ["#VALUE!", "不是可以计算的数字"]],
  ])("of %j over %j is refused with a reason", (current, previous, expected) => {
    expect(of(current, previous)).toEqual(expected);
  });

  it.each(blankCells)("needs both figures, and %j is none", (blank) => {
    expect(of(blank, 80)).toEqual(noFigure("本期"));
    expect(of(100, blank)).toEqual(noFigure("上期"));
  });

  it.each(unfitCells)("does not count with %s", (_name, unfit, expected) => {
    expect(of(unfit, 80)).toEqual(expected);
    expect(of(100, unfit)).toEqual(expected);
  });

  it("passes on an error of Excel's own class", () => {
    const error = new CustomFunctions.Error("#NUM!" as CustomFunctions.ErrorCode);
    expect(of(error, 80)).toEqual(["#N/A", "引用的单元格是错误值 #NUM!"]);
  });

  it.each([
    ["值", [[-1]]],
    ["value", [[-1]]],
    ["缺", noFigure("本期")],
    ["missing", noFigure("本期")],
    [null, unclearZero("本期")],
    ["", unclearZero("本期")],
    [0, unclearZero("本期")],
    ["也许", ["#VALUE!", "“零的含义”不能填“也许”，可以填：值 / 缺"]],
    [{ type: "CustomFunctionError", code: "#REF!" }, ["#VALUE!", expect.stringContaining("#ref!")]],
  ])("takes a 0 for what the caller says it is: %j", (zeros, expected) => {
    expect(of(0, 80, zeros)).toEqual(expected);
  });

  it("gives a base that may be blank no other answer when zeros are figures", () => {
    expect(of(5, 0, "值")).toEqual(zeroOrBlank("上期"));
    expect(of(5, 0, "缺")).toEqual(noFigure("上期"));
  });
});

describe("CAGR", () => {
  const of = (first: unknown, last: unknown, years: unknown, zeros?: unknown): unknown =>
    callFunction(() => compoundGrowth(cell(first), cell(last), cell(years), zeros));

  it.each([
    // 1.1 x 1.1 = 1.21; 2 x 2 x 2 = 8.
    [100, 121, 2, 0.1],
    [8, 1, 3, -0.5],
    [100, 100, 5, 0],
    ["1亿元", "12100万元", 2, 0.1],
    [asDouble(100), 121, 2, 0.1],
    [100, 121, "两年", 0.1],
    [100, 121, "2年", 0.1],
    [100, 121, "2018-2020", 0.1],
    [100, 121, "2018—2020年", 0.1],
    [100, 121, "2018年至2020年", 0.1],
    [100, 121, "２０１８～２０２０", 0.1],
  ])("from %j to %j in %j years is %d", (first, last, years, expected) => {
    expect(of(first, last, years)).toEqual([[expected]]);
  });

  it.each([
    [0, 121, 2, zeroOrBlank("首期")],
    [-5, 121, 2, ["#N/A", "基期为负，增长率没有意义，可改用增减额"]],
    [100, 0, 2, ["#N/A", "“末期”须大于零，否则结果没有意义"]],
    [100, -5, 2, ["#N/A", "“末期”须大于零，否则结果没有意义"]],
    [100, 121, 0, ["#N/A", "“年数”须大于零，否则结果没有意义"]],
    [100, 121, "", noFigure("年数")],
    [100, 121, "2件", ["#VALUE!", "单位不同，不能相比"]],
    [100, 121, "几年", ["#VALUE!", "“几”不是可以计算的数字"]],
    [100, 121, "2020-2018", ["#VALUE!", "“2020-2018”不是可以计算的数字"]],
    [100, 121, 2017, ["#VALUE!", expect.stringContaining("“2017”不像两期相隔的年数")]],
    [100, 121, "2017年", ["#VALUE!", expect.stringContaining("“2017”不像两期相隔的年数")]],
    ["1亿元", 121, 2, ["#VALUE!", "单位不同，不能相比"]],
  ])("from %j to %j in %j years is refused with a reason", (first, last, years, expected) => {
    expect(of(first, last, years)).toEqual(expected);
  });

  it("takes columns and a single count of years", () => {
    expect(
      callFunction(() => compoundGrowth(column(100, 0, 8), column(121, 1, 1), cell(2))),
    ).toEqual([[0.1], [zeroOrBlank("首期")], [-0.646446609406726]]);
  });
});

describe("POINTS", () => {
  const of = (current: unknown, previous: unknown, form?: unknown, zeros?: unknown): unknown =>
    callFunction(() => points(cell(current), cell(previous), form, zeros));

  // R&D intensity 2022, National Bureau of Statistics: 湖北 2.33 %, 全国 2.54 %.
  it.each([
    [2.33, 2.54, "%", -0.21],
    [2.33, 2.54, "％", -0.21],
    [0.0233, 0.0254, "1", -0.21],
    [0.0233, 0.0254, 1, -0.21],
    ["2.33%", "2.54%", undefined, -0.21],
    ["2.33%", 0.0254, "1", -0.21],
    ["2.33%", 2.54, "%", -0.21],
    [asDouble(0.0233, "0.00%"), "2.54%", null, -0.21],
    [asDouble(0.0233, "0.00%"), 0.0254, "1", -0.21],
    // The cell says that it is a rate; what is stated is about the bare number.
    [asDouble(0.0233, "0.00%"), 2.54, "%", -0.21],
    [0.5, 0.25, "%", 0.25],
    [2.54, 2.54, "%", 0],
    ["0%", 2.54, "%", -2.54],
    [-1.5, 2, "%", -3.5],
  ])("from %j to %j, form %j, is %d", (current, previous, form, expected) => {
    expect(of(current, previous, form)).toEqual([[expected]]);
  });

  it.each([[undefined], [null], [""], [0]])("does not guess what 2.33 means (form %j)", (form) => {
    expect(of(2.33, 2.54, form)).toEqual([
      "#VALUE!",
      "不能确定 2.33 是百分数还是小数，请在“比率写法”中填“%”（2.33 即 2.33%）或“1”（0.0233 即 2.33%）",
    ]);
  });

  it("takes what Excel appends behind the arguments for no form", () => {
    expect(of("2.33%", "2.54%", { functionName: "POINTS" })).toEqual([[-0.21]]);
  });

  it.each([
    [2.33, 2.54, "2", ["#VALUE!", "“比率写法”不能填“2”，可以填：% / 1"]],
    ["2.33亿元", "2.54%", "%", ["#VALUE!", "单位不同，不能相比"]],
    ["", "2.54%", undefined, noFigure("本期")],
    ["2.33%", "—", undefined, noFigure("上期")],
    [0, 2.54, "%", unclearZero("本期")],
    [2.54, 0, "%", unclearZero("上期")],
    // 0.0233 % and 0.0254 % would be 0.00 points apart: they are fractions.
    [0.0233, 0.0254, "%", ["#VALUE!", expect.stringContaining("请在“比率写法”中填“1”")]],
  ])("from %j to %j, form %j, is refused with a reason", (current, previous, form, expected) => {
    expect(of(current, previous, form)).toEqual(expected);
  });

  it("counts a rate of 0 when told that it is one", () => {
    expect(of(0, 2.54, "%", "值")).toEqual([[-2.54]]);
    expect(of(0, 2.54, "%", "缺")).toEqual(noFigure("本期"));
  });
});

describe("PROGRESS", () => {
  const of = (yearToDate: unknown, wholeYear: unknown, zeros?: unknown): unknown =>
    callFunction(() => progress(cell(yearToDate), cell(wholeYear), zeros));

  it.each([
    [90, 120, 0.75],
    [132, 120, 1.1],
    ["0.9亿元", "12000万元", 0.75],
    [-12, 120, -0.1],
  ])("of %j in %j is %d", (yearToDate, wholeYear, expected) => {
    expect(of(yearToDate, wholeYear)).toEqual([[expected]]);
  });

  it.each([
    [90, 0, zeroOrBlank("上年全年")],
    [0, 120, unclearZero("本年累计")],
    [90, "", noFigure("上年全年")],
    [90, "近120", ["#VALUE!", "“近120”是约数，不参与计算"]],
  ])("of %j in %j is refused with a reason", (yearToDate, wholeYear, expected) => {
    expect(of(yearToDate, wholeYear)).toEqual(expected);
  });

  it("counts a 0 when told that it is one", () => {
    expect(of(0, 120, "值")).toEqual([[0]]);
  });
});
