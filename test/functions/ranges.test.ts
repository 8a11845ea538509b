import { contribution, gap, growth, pull, share } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { cell, column, noFigure, row, zeroOrBlank } from "./cells";

beforeAll(provideHost);

describe("ranges", () => {
  it("are calculated element by element, each refusal in its own cell", () => {
    expect(
      callFunction(() => growth(column(100, 5, "", 60), column(80, 0, 80, "八十左右"))),
    ).toEqual([
      [0.25],
      [zeroOrBlank("上期")],
      [noFigure("本期")],
      [["#VALUE!", "“八十左右”是约数，不参与计算"]],
    ]);
  });

  it("that are all refused still answer cell by cell", () => {
    const refused = zeroOrBlank("上期");
    expect(callFunction(() => growth(column(5, 6), cell(0)))).toEqual([[refused], [refused]]);
  });

  const block = [
    [2, 4],
    [6, 8],
  ];

  it.each([
    ["a column against one cell", column(2, 4), cell(4), [[0.5], [1]]],
    ["one cell against a row", cell(2), row(4, 8), [[0.5, 0.25]]],
    ["a row against a row", row(2, 4), row(4, 4), [[0.5, 1]]],
    [
      "a block against a column",
      block,
      column(4, 8),
      [
        [0.5, 1],
        [0.75, 1],
      ],
    ],
    [
      "a block against a row",
      block,
      row(4, 8),
      [
        [0.5, 0.5],
        [1.5, 1],
      ],
    ],
    [
      "a column against a row",
      column(2, 4),
      row(4, 8),
      [
        [0.5, 0.25],
        [1, 0.5],
      ],
    ],
  ])("spread as in Excel: %s", (_name, part, whole, expected) => {
    expect(callFunction(() => share(part, whole))).toEqual(expected);
  });

  it("spread over three and four arguments and over settings", () => {
    expect(callFunction(() => pull(column(130, 280), cell(100), row(600, 900)))).toEqual([
      [5, 3.33333333333333],
      [30, 20],
    ]);
    expect(
      callFunction(() => contribution(column(130, 115), cell(100), row(720, 660), cell(600))),
    ).toEqual([
      [0.25, 0.5],
      [0.125, 0.25],
    ]);
    expect(callFunction(() => gap(column(4, 6), cell(5), row("是", "否")))).toEqual([
      [1, -1],
      [-1, 1],
    ]);
  });

  it.each([
    ["columns of two and three", column(1, 2), column(1, 2, 3)],
    ["a block and a row too long", row(1, 2), row(1, 2, 3)],
  ])("that do not fit are refused as a whole: %s", (_name, part, whole) => {
    expect(callFunction(() => share(part, whole))).toEqual(["#VALUE!", "各区域的行数或列数不一致"]);
  });

  it("of settings that do not fit are refused as well", () => {
    expect(callFunction(() => gap(column(1, 2), cell(1), column("", "", "")))).toEqual([
      "#VALUE!",
      "各区域的行数或列数不一致",
    ]);
  });

  it("may arrive as bare values or as a bare list from a simpler host", () => {
    expect(callFunction(() => share(2 as never, 4 as never))).toEqual([[0.5]]);
    expect(callFunction(() => share([2, 3] as never, 4 as never))).toEqual([[0.5], [0.75]]);
    expect(callFunction(() => share([] as never, 4 as never))).toEqual(noFigure("部分"));
  });
});
