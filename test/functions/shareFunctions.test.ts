import { contribution, perCapita, pull, share } from "../../src/functions/functions";
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

describe("SHARE", () => {
  const of = (part: unknown, whole: unknown, zeros?: unknown): unknown =>
    callFunction(() => share(cell(part), cell(whole), zeros));

  it.each([
    // R&D expenditure 2022 in 亿元, National Bureau of Statistics: 湖北 of 全国.
    [1254.7, 30782.9, 0.0407596425288066],
    [5, 5, 1],
    [-1, 4, -0.25],
    ["230万元", "2.3亿元", 0.01],
    ["0", 5, 0],
    [asDouble(0.1, "0%"), asDouble(0.4, "0%"), 0.25],
  ])("of %j in %j is %d", (part, whole, expected) => {
    expect(of(part, whole)).toEqual([[expected]]);
  });

  it.each([
    [1, 0, zeroOrBlank("总量")],
    [1, -5, ["#N/A", "“总量”为负数，结果没有意义"]],
    [-1, -5, ["#N/A", "“总量”为负数，结果没有意义"]],
    [0, 5, unclearZero("部分")],
    ["1亿元", 5, ["#VALUE!", "单位不同，不能相比"]],
  ])("of %j in %j is refused with a reason", (part, whole, expected) => {
    expect(of(part, whole)).toEqual(expected);
  });

  it("of a 0 that is one is 0", () => {
    expect(of(0, 5, "值")).toEqual([[0]]);
    expect(of(0, 5, "缺")).toEqual(noFigure("部分"));
  });

  it.each(blankCells)("needs both figures, and %j is none", (blank) => {
    expect(of(blank, 80)).toEqual(noFigure("部分"));
    expect(of(100, blank)).toEqual(noFigure("总量"));
  });

  it.each(unfitCells)("does not count with %s", (_name, unfit, expected) => {
    expect(of(unfit, 80)).toEqual(expected);
  });
});

describe("CONTRIBUTION", () => {
  const of = (...cells: [unknown, unknown, unknown, unknown, unknown?, unknown?]): unknown =>
    callFunction(() => {
      const [now, before, wholeNow, wholeBefore, ...settings] = cells;
      return contribution(cell(now), cell(before), cell(wholeNow), cell(wholeBefore), ...settings);
    });

  it.each([
    // By hand: (part now - part before) / (whole now - whole before).
    [130, 100, 720, 600, 0.25],
    [70, 100, 480, 600, 0.25],
    [100, 100, 720, 600, 0],
    ["1.3亿元", "1亿元", "7.2亿元", "60000万元", 0.25],
    // Differences are decimal: 0.3 - 0.1 is 0.2.
    [0.3, 0.1, 1.1, 0.7, 0.5],
  ])("of %j - %j in %j - %j is %d", (now, before, wholeNow, wholeBefore, expected) => {
    expect(of(now, before, wholeNow, wholeBefore)).toEqual([[expected]]);
  });

  it.each([
    [130, 100, 600, 600, ["#N/A", "总量没有变化，无法计算贡献率"]],
    [130, 0, 720, 600, unclearZero("部分上期")],
    [130, 100, 720, "", noFigure("总量上期")],
    ["1.3亿元", "1亿元", 7.2, 6, ["#VALUE!", "单位不同，不能相比"]],
    [130, 100, "近720", 600, ["#VALUE!", "“近720”是约数，不参与计算"]],
  ])("of %j - %j in %j - %j is refused", (now, before, wholeNow, wholeBefore, expected) => {
    expect(of(now, before, wholeNow, wholeBefore)).toEqual(expected);
  });

  it.each([
    ["the part fell while the whole grew", [70, 100, 720, 600], -0.25],
    ["the part grew while the whole fell", [130, 100, 480, 600], -0.25],
  ])("is not given unasked where %s", (_what, figures, expected) => {
    const [now, before, whole, wholeBefore] = figures as [number, number, number, number];
    const told = (opposite?: string): unknown =>
      of(now, before, whole, wholeBefore, undefined, opposite);
    const sentence =
      "部分与总量一增一减，贡献率为负，容易误读；确需计算的，请在“一增一减”中填“计算”";
    expect(told()).toEqual(["#N/A", sentence]);
    expect(told("不计算")).toEqual(["#N/A", sentence]);
    expect(told("计算")).toEqual([[expected]]);
    expect(told("compute")).toEqual([[expected]]);
  });

  it("of opposite changes is refused in its own row only", () => {
    const rows = callFunction(() =>
      contribution(column(130, 70), column(100, 100), cell(720), cell(600)),
    );
    expect(rows).toMatchObject([[0.25], [["#N/A", expect.stringContaining("一增一减")]]]);
  });

  it("of a part that came from nothing needs to be told so", () => {
    expect(of(30, 0, 720, 600, "值")).toEqual([[0.25]]);
    expect(of(30, "0", 720, 600)).toEqual([[0.25]]);
  });
});

describe("PULL", () => {
  const of = (...cells: [unknown, unknown, unknown, unknown?]): unknown =>
    callFunction(() => pull(cell(cells[0]), cell(cells[1]), cell(cells[2]), cells[3]));

  it.each([
    [130, 100, 600, 5],
    [70, 100, 600, -5],
    [100, 100, 600, 0],
    ["1.3亿元", "1亿元", "60000万元", 5],
  ])("of %j - %j on %j is %d points", (now, before, whole, expected) => {
    expect(of(now, before, whole)).toEqual([[expected]]);
  });

  it.each([
    [130, 100, 0, zeroOrBlank("总量上期")],
    [130, 100, -600, ["#N/A", "基期为负，增长率没有意义，可改用增减额"]],
    [0, 100, 600, unclearZero("部分本期")],
    ["#N/A", 100, 600, ["#N/A", "引用的单元格是错误值 #N/A"]],
    [130, "—", 600, noFigure("部分上期")],
  ])("of %j - %j on %j is refused with a reason", (now, before, whole, expected) => {
    expect(of(now, before, whole)).toEqual(expected);
  });
});

describe("PERCAPITA", () => {
  const of = (value: unknown, population: unknown, zeros?: unknown): unknown =>
    callFunction(() => perCapita(cell(value), cell(population), zeros));

  it.each([
    [1920, 800, 2.4],
    ["1920件", "800万人", 2.4],
    ["1920件", 800, 2.4],
    [-4, 8, -0.5],
  ])("of %j by %j is %d", (value, population, expected) => {
    expect(of(value, population)).toEqual([[expected]]);
  });

  it.each([
    [1920, 0, zeroOrBlank("人口")],
    [1920, -8, ["#N/A", "“人口”为负数，结果没有意义"]],
    [0, 800, unclearZero("数值")],
    [1920, "", noFigure("人口")],
    ["若干", 800, ["#VALUE!", "“若干”不是可以计算的数字"]],
  ])("of %j by %j is refused with a reason", (value, population, expected) => {
    expect(of(value, population)).toEqual(expected);
  });
});
