import {
  amount,
  averageGap,
  convert,
  gap,
  gapInWords,
  growth,
  growthInWords,
  points,
  pointsInWords,
  rank,
  rankIn,
} from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { cell, column, unclearZero } from "./cells";
import { provideExcel, removeExcel, type FakeSheet } from "./fakeCells";

beforeAll(provideHost);
beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  removeExcel();
});

const at = (...parameterAddresses: string[]): CustomFunctions.Invocation => ({
  parameterAddresses,
});

/** What arrives in the cell once Excel has answered; an error as its code and sentence. */
async function arrived(call: () => unknown[][]): Promise<unknown> {
  const later = Promise.resolve(call()).then(
    (rows) => callFunction(() => rows),
    (thrown: unknown) =>
      callFunction(() => {
        throw thrown;
      }),
  );
  await jest.advanceTimersByTimeAsync(10_000);
  return later;
}

const PERCENT: FakeSheet = { numberFormat: () => "0.00%" };
const GENERAL: FakeSheet = {};
const BOTH = at("Sheet1!A1", "Sheet1!B1");

describe("rates in cells with a percent format", () => {
  it.each<[string, () => unknown[][], unknown]>([
    // R&D intensity 2022, National Bureau of Statistics: 湖北 2.33 %, 全国 2.54 %.
    ["POINTS", () => points(cell(0.0233), cell(0.0254), null, null, BOTH), -0.21],
    ["GAP", () => gap(cell(0.0233), cell(0.0254), undefined, null, BOTH), -0.21],
    ["AVERAGEGAP", () => averageGap(cell(0.0233), cell(0.0254), null, null, BOTH), -0.21],
    [
      "POINTSTEXT",
      () => pointsInWords(cell(0.0233), cell(0.0254), null, null, null, null, BOTH),
      "比上年下降0.21个百分点",
    ],
    [
      "GAPTEXT",
      () => gapInWords(cell(0.0233), cell(0.0254), "全国", null, null, null, BOTH),
      "低于全国水平0.21个百分点",
    ],
    [
      "GROWTHTEXT",
      () => growthInWords(cell(0.0254), cell(0.0233), null, null, null, BOTH),
      "比上年提高0.21个百分点",
    ],
    ["AMOUNT", () => amount(cell(0.0233), null, null, null, at("Sheet1!A1")), "2.33%"],
    [
      "a text beside a cell",
      () => gap(cell("95%"), cell(0.9), undefined, null, at("", "Sheet1!B1")),
      5,
    ],
  ])("are read as such: %s", async (_name, call, expected) => {
    provideExcel({ Sheet1: PERCENT });
    expect(await arrived(call)).toEqual([[expected]]);
  });

  it("are refused where the format does not tell, and counted with where it need not", async () => {
    provideExcel({ Sheet1: GENERAL });
    expect(await arrived(() => points(cell(0.0233), cell(0.0254), null, null, BOTH))).toEqual([
      "#VALUE!",
      expect.stringContaining("“比率写法”"),
    ]);
    expect(await arrived(() => gap(cell(2.44), cell(1.8), undefined, null, BOTH))).toEqual([
      [0.64],
    ]);
    expect(await arrived(() => amount(cell(2.5), null, null, null, at("Sheet1!A1")))).toEqual([
      ["2.5"],
    ]);
  });

  it("are refused rather than taken for amounts where Excel does not answer", async () => {
    provideExcel({});
    expect(await arrived(() => gap(cell(0.0233), cell(0.0254), undefined, null, BOTH))).toEqual([
      "#VALUE!",
      expect.stringContaining("不能确定 0.0233"),
    ]);
    expect(await arrived(() => gap(cell(4), cell(3), undefined, null, BOTH))).toEqual([[1]]);
  });
});

describe("zeros", () => {
  it("are told from blanks by the cells", async () => {
    provideExcel({ Sheet1: { isBlank: (row) => row === 1 } });
    const call = () => growth(column(0, 0), cell(80), null, at("Sheet1!A1:A2", ""));
    expect(await arrived(call)).toEqual([[-1], [["#N/A", "“本期”没有数据"]]]);
    const amounts = () =>
      convert(column(0, 0), cell("万元"), cell("元"), null, at("Sheet1!A1:A2", "", ""));
    expect(await arrived(amounts)).toEqual([[0], [["#N/A", "“数值”没有数据"]]]);
  });

  it("rank where they are figures", async () => {
    provideExcel({ Sheet1: { isBlank: (row) => row === 2 } });
    const call = () =>
      rank(cell(-3), column(9, 0, 0, -3), 0, null, null, null, at("Sheet1!A4", "Sheet1!A1:A4"));
    expect(await arrived(call)).toEqual([[3]]);
  });

  it("of another workbook, or of none, stay in doubt", () => {
    const asked = provideExcel({ Sheet1: GENERAL });
    for (const address of ["[Book2]Sheet1!A1", ""]) {
      expect(callFunction(() => growth(cell(0), cell(80), null, at(address, "")))).toEqual(
        unclearZero("本期"),
      );
    }
    expect(asked.runs).toBe(0);
  });
});

describe("merged groups", () => {
  const merged: FakeSheet = {
    isBlank: (row, at) => at === 0 && row !== 0 && row !== 3,
    merged: [
      { row: 0, rows: 3, text: "苏南" },
      { row: 3, rows: 2, text: "苏北" },
    ],
  };
  const figures = column(200, 400, 300, 120, 150);
  const groups = column("苏南", 0, 0, "苏北", 0);

  it("are filled down", async () => {
    provideExcel({ Sheet1: merged });
    const where = at("Sheet1!B1:B5", "Sheet1!A1:A5", "Sheet1!B1:B5", "Sheet1!A1:A5");
    const call = () => rankIn(figures, groups, figures, groups, 0, null, null, null, where);
    expect(await arrived(call)).toEqual([[3], [1], [2], [2], [1]]);
  });

  it("are found from their middle as well", async () => {
    provideExcel({ Sheet1: merged });
    const where = at("Sheet1!B2", "Sheet1!A2", "Sheet1!B1:B5", "Sheet1!A1:A5");
    const call = () => rankIn(cell(400), cell(0), figures, groups, 0, null, null, null, where);
    expect(await arrived(call)).toEqual([[1]]);
  });

  it("that are only blank belong to nobody", async () => {
    provideExcel({ Sheet1: { ...merged, merged: [] } });
    const where = at("Sheet1!B1:B5", "Sheet1!A1:A5", "Sheet1!B1:B5", "Sheet1!A1:A5");
    const call = () => rankIn(figures, groups, figures, groups, 0, null, null, null, where);
    expect(await arrived(call)).toEqual([
      [1],
      [["#N/A", "“组别”没有数据"]],
      [["#N/A", "“组别”没有数据"]],
      [1],
      [["#N/A", "“组别”没有数据"]],
    ]);
  });
});

describe("looking up", () => {
  it("is done once for a thousand formulas", async () => {
    const asked = provideExcel({ Sheet1: PERCENT });
    const all = Array.from({ length: 1000 }, (_, index) =>
      Promise.resolve(
        points(cell(0.0233), cell(0.0254), null, null, at(`Sheet1!A${index + 1}`, "Sheet1!B1")),
      ),
    );
    await jest.advanceTimersByTimeAsync(10_000);
    expect(new Set((await Promise.all(all)).map((rows) => rows[0]?.[0]))).toEqual(new Set([-0.21]));
    expect(asked).toEqual({ runs: 1, areas: 1001 });
  });

  it("is not done where the values tell all", () => {
    const asked = provideExcel({ Sheet1: PERCENT });
    expect(callFunction(() => growth(cell(125), cell(100), null, BOTH))).toEqual([[0.25]]);
    expect(callFunction(() => gap(cell(200), cell(230), undefined, null, BOTH))).toEqual([[-30]]);
    expect(callFunction(() => points(cell("2.33%"), cell("2.54%"), null, null, BOTH))).toEqual([
      [-0.21],
    ]);
    expect(asked.runs).toBe(0);
  });

  it("lets one cell that cannot be had spoil no other", async () => {
    provideExcel({ Sheet1: PERCENT });
    const lost = arrived(() =>
      points(cell(0.0233), cell(0.0254), null, null, at("Gone!A1", "Gone!B1")),
    );
    const found = arrived(() => points(cell(0.0233), cell(0.0254), null, null, BOTH));
    expect(await found).toEqual([[-0.21]]);
    expect(await lost).toEqual(["#VALUE!", expect.stringContaining("“比率写法”")]);
  });

  it("gives up after some seconds", async () => {
    provideExcel({ Sheet1: PERCENT });
    Object.assign(globalThis, { Excel: { run: () => new Promise(() => {}) } });
    expect(await arrived(() => points(cell(0.0233), cell(0.0254), null, null, BOTH))).toEqual([
      "#VALUE!",
      expect.stringContaining("“比率写法”"),
    ]);
  });

  it("is not done for more than ten thousand cells", () => {
    const asked = provideExcel({ Sheet1: PERCENT });
    const many = column(...Array.from({ length: 10_001 }, () => 0.5));
    const where = at("Sheet1!A1:A10001", "");
    void Promise.resolve(points(many, cell("1%"), null, null, where));
    expect(asked.runs).toBe(0);
  });
});
