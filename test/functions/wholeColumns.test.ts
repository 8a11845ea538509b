import { amount, convert, growth, rank, share } from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { cell, column, noFigure, unclearZero } from "./cells";

beforeAll(provideHost);

const ROWS_OF_A_SHEET = 1_048_576;

/** A range of so many rows with these cells on top and blanks below, as Excel hands over A:A or A1:A2000. */
const longColumn = (rows: number, top: readonly unknown[], blank: unknown = ""): unknown[][] => [
  ...column(...top),
  ...Array.from({ length: rows - top.length }, () => [blank]),
];

describe("a range of more than a thousand rows answers as far as its data go", () => {
  it.each([
    ["an empty text", ""],
    ["null", null],
  ])("where blanks come as %s", (_name, blank) => {
    const current = longColumn(2_000, [125, 96, 50], blank);
    expect(callFunction(() => growth(current, cell(100)))).toEqual([[0.25], [-0.04], [-0.5]]);
  });

  it("and refuses a blank between the data, and a header, in their own cells", () => {
    const part = longColumn(2_000, ["专利数", 30, "", 60]);
    expect(callFunction(() => share(part, cell(120)))).toEqual([
      [["#VALUE!", "“专利数”不是可以计算的数字"]],
      [0.25],
      [noFigure("部分")],
      [0.5],
    ]);
  });

  it("which is as far as the longest of those that belong together", () => {
    const [current, previous] = [longColumn(2_000, [125]), longColumn(3_000, [100, 80])];
    expect(callFunction(() => growth(current, previous))).toEqual([[0.25], [noFigure("本期")]]);
  });

  it("whatever the settings beside it say, row by row", () => {
    const [values, units] = [longColumn(2_000, [12547, 3]), longColumn(2_000, ["万元", "元"])];
    expect(callFunction(() => convert(values, units, cell("亿元")))).toEqual([
      [1.2547],
      [0.000_000_03],
    ]);
  });

  it("each by itself where values are ranked among other peers", () => {
    const [values, peers] = [longColumn(2_000, [90, 80]), longColumn(3_000, [100, 90, 80])];
    expect(callFunction(() => rank(values, peers))).toEqual([[2], [3]]);
  });

  it("and in one cell where there are none", () => {
    expect(callFunction(() => amount(longColumn(2_000, []), "件"))).toEqual(noFigure("数值"));
  });

  it("but to its end where the last row holds something", () => {
    const part = [...longColumn(1_499, [30]), [60]];
    const answered = callFunction(() => share(part, cell(120))) as unknown[][];
    expect(answered).toHaveLength(1_500);
    expect(answered.at(-1)).toEqual([0.5]);
  });
});

it("a range of a thousand rows or fewer answers in every row: it was marked on purpose", () => {
  const answered = callFunction(() => share(longColumn(1_000, [30]), cell(120))) as unknown[][];
  expect(answered).toHaveLength(1_000);
  expect(answered.at(-1)).toEqual([noFigure("部分")]);
});

describe("zeros at the end", () => {
  it("of a whole column are the blanks that desktop Excel hands over so", () => {
    const part = longColumn(ROWS_OF_A_SHEET, [30, 0, 60], 0);
    expect(callFunction(() => share(part, cell(120)))).toEqual([
      [0.25],
      [unclearZero("部分")],
      [0.5],
    ]);
  });

  it("of a range that ends before the sheet may be figures, and are asked about", () => {
    const answered = callFunction(() =>
      share(longColumn(1_500, [30], 0), cell(120)),
    ) as unknown[][];
    expect(answered).toHaveLength(1_500);
    expect(answered.at(-1)).toEqual([unclearZero("部分")]);
  });
});
