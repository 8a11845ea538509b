import { record, streak } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { blankCells, cell, column, noFigure, row, unclearZero, unfitCells } from "./cells";

beforeAll(provideHost);

const MISFIT = ["#VALUE!", "各区域的行数或列数不一致"];

describe("RECORD", () => {
  const of = (current: unknown, earlier: unknown[][], zeros?: unknown): unknown =>
    callFunction(() => record(cell(current), earlier, zeros));

  it.each([
    ["above all", 9, [3, 5, 8], 1],
    ["as high as the highest", 8, [3, 5, 8], 0],
    ["in between", 4, [3, 5, 8], 0],
    ["as low as the lowest", 3, [3, 5, 8], 0],
    ["below all", 2, [3, 5, 8], -1],
    ["above all that are negative", -1, [-3, -5, -8], 1],
    ["the same as ever", 5, [5, 5, 5], 0],
    ["above by what only binary sees", 0.1 + 0.2, [0.3, 0.2, 0.1], 0],
    ["with a year left blank", 9, [3, "", 5, 8], 1],
    ["in units that convert", "1.5亿元", ["12000万元", "1亿元", "14999万元"], 1],
  ])("%s", (_name, current, earlier, expected) => {
    expect(of(current, row(...earlier))).toEqual([[expected]]);
    expect(of(current, column(...earlier))).toEqual([[expected]]);
  });

  it.each<[string, unknown, unknown[], unknown]>([
    ["two earlier years", 9, [5, 8], ["#N/A", "至少需要 3 年的数据"]],
    ["two years with figures", 9, [5, "—", 8], ["#N/A", "至少需要 3 年的数据"]],
    ["no figure of its own", "", [3, 5, 8], noFigure("本期")],
    ["a zero that may be a blank and the lowest", 2, [3, 0, 5, 8], unclearZero("往年")],
    ["a zero that makes up the third year", 9, [0, 5, 8], unclearZero("往年")],
    ["a zero of its own", 0, [3, 5, 8], unclearZero("本期")],
    ["an approximate year", 9, [3, 5, "近8"], ["#VALUE!", "“近8”是约数，不参与计算"]],
    ["a unit beside none", 9, [3, 5, "8件"], ["#VALUE!", "单位不同，不能相比"]],
  ])("is refused with a reason: %s", (_name, current, earlier, expected) => {
    expect(of(current, row(...earlier))).toEqual(expected);
  });

  it("does not ask about zeros that change nothing", () => {
    expect(of(9, row(3, 0, 5, 8))).toEqual([[1]]);
  });

  it("takes zeros for what the caller says they are", () => {
    expect(of(2, row(3, 0, 5, 8), "值")).toEqual([[0]]);
    expect(of(2, row(3, 0, 5, 8), "缺")).toEqual([[-1]]);
  });

  it("compares a column row by row and a row column by column", () => {
    const years = [
      [3, 5, 8],
      [4, 2, 6],
    ];
    expect(callFunction(() => record(column(9, 1), years))).toEqual([[1], [-1]]);
    const turned = [
      [3, 4],
      [5, 2],
      [8, 6],
    ];
    expect(callFunction(() => record(row(9, 1), turned))).toEqual([[1, -1]]);
  });

  it.each([
    ["one figure and a block", cell(9), [row(3, 5), row(4, 5)].flat()],
    ["a column and a longer block", column(9, 1), column(3, 4, 5)],
    ["a column and one row", column(9, 1), row(3, 4, 5)],
    ["a row and a narrower block", row(9, 1), column(3, 4, 5)],
    ["a block", [row(9, 1), row(9, 1)].flat(), [row(3, 5), row(4, 5)].flat()],
  ])("refuses what it cannot pair: %s", (_name, current, earlier) => {
    expect(callFunction(() => record(current, earlier))).toEqual(MISFIT);
  });

  it.each(unfitCells)("does not count with %s", (_name, unfit, expected) => {
    expect(of(9, row(3, 5, 8, unfit))).toEqual(expected);
  });
});

describe("STREAK", () => {
  const of = (series: unknown[][], zeros?: unknown): unknown =>
    callFunction(() => streak(series, zeros));

  it.each([
    ["rising", [5, 3, 4, 6], 2],
    ["rising all along", [1, 2, 3, 4], 3],
    ["falling", [3, 9, 8, 7], -2],
    ["the same as the year before", [3, 4, 4], 0],
    ["a blank year ends the count", [1, "", 4, 6], 1],
    ["negative figures", [-3, -2, -1], 2],
    ["a tie that only binary sees", [0.3, 0.1 + 0.2], 0],
    ["units that convert", ["1亿元", "12000万元", "1.3亿元"], 2],
  ])("%s", (_name, series, expected) => {
    expect(of(row(...series))).toEqual([[expected]]);
    expect(of(column(...series))).toEqual([[expected]]);
  });

  it("gives each row of a block its own count", () => {
    const years = [
      [9, 8, 7, 6],
      [1, 2, 3, "—"],
      [1, 2, "近3", 4],
    ];
    expect(of(years)).toEqual([
      [-3],
      [["#N/A", "缺少数据"]],
      [["#VALUE!", "“近3”是约数，不参与计算"]],
    ]);
  });

  it.each<[string, unknown[], unknown]>([
    ["one year", [4], ["#N/A", "至少需要 2 年的数据"]],
    ["no latest figure", [3, 4, ""], ["#N/A", "缺少数据"]],
    ["a latest zero that may be a blank", [3, 4, 0], unclearZero("历年数值")],
    ["a zero within the run", [1, 0, 4, 6], unclearZero("历年数值")],
  ])("is refused with a reason: %s", (_name, series, expected) => {
    expect(of(row(...series))).toEqual(expected);
  });

  it("does not ask about a zero before the run", () => {
    expect(of(row(0, 5, 3, 4))).toEqual([[1]]);
  });

  it("takes zeros for what the caller says they are", () => {
    expect(of(row(1, 0, 4, 6), "值")).toEqual([[2]]);
    expect(of(row(1, 0, 4, 6), "缺")).toEqual([[1]]);
  });

  it.each(blankCells)("counts no year for %j", (blank) => {
    expect(of(row(1, blank, 4, 6))).toEqual([[1]]);
  });
});
