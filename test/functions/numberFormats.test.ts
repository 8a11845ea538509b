import {
  amount,
  averageGap,
  compoundGrowth,
  convert,
  gap,
  growth,
  points,
  rank,
  rankChange,
  share,
  streak,
} from "../../src/functions/functions";
import { callFunction, provideHost } from "./callFunction";
import { cell, column } from "./cells";

beforeAll(provideHost);

/** A host that has these requirement sets, each up to a version. */
function provideOffice(sets: Readonly<Record<string, number>>): void {
  const isSetSupported = (name: string, version: string): boolean =>
    (sets[name] ?? 0) >= Number(version.split(".")[1]);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const MICROSOFT_365 = { CustomFunctionsRuntime: 4, ExcelApi: 19 };
const BEFORE_EXCEL_API_19 = { CustomFunctionsRuntime: 4, ExcelApi: 17 };
const EXCEL_2021 = { CustomFunctionsRuntime: 3, ExcelApi: 14 };

const raw = (call: () => unknown[][]): unknown => JSON.parse(JSON.stringify(call()));

describe("results", () => {
  it.each<[string, () => unknown[][], string]>([
    ["growth", () => growth(cell(125), cell(100)), "0.0%"],
    ["average growth", () => compoundGrowth(cell(100), cell(121), cell(2)), "0.0%"],
    ["a share", () => share(cell(1), cell(8)), "0.00%"],
    ["percentage points", () => points(cell(3), cell(2), "%"), "+0.00;-0.00;0.00"],
    ["a change of place", () => rankChange(cell(4), cell(7)), "+0;-0;0"],
    ["a streak", () => streak([[1, 2]]), "+0;-0;0"],
  ])("carry their number format where the host has data types: %s", (_name, call, numberFormat) => {
    provideOffice(MICROSOFT_365);
    const basicValue = expect.any(Number) as unknown;
    expect(raw(call)).toEqual([[{ type: "Double", basicValue, numberFormat }]]);
  });

  it.each<[string, () => unknown[][], number]>([
    ["a gap, in whatever unit", () => gap(cell(5), cell(4)), 1],
    ["a place", () => rank(cell(5), column(5, 4)), 1],
    ["an amount", () => convert(cell(5), cell("万元"), cell("元")), 50000],
  ])("are plain where no format is theirs: %s", (_name, call, value) => {
    provideOffice(MICROSOFT_365);
    expect(raw(call)).toEqual([[value]]);
  });

  it("come as the older kind of value where the newer has no format yet", () => {
    provideOffice(BEFORE_EXCEL_API_19);
    expect(raw(() => growth(cell(125), cell(100)))).toEqual([
      [{ type: "FormattedNumber", basicValue: 0.25, numberFormat: "0.0%" }],
    ]);
  });

  it.each<[string, () => void]>([
    ["Excel 2021", () => provideOffice(EXCEL_2021)],
    ["an Office that is not ready", () => Object.assign(globalThis, { Office: {} })],
    ["no Office at all", () => undefined],
  ])("are plain numbers in %s", (_name, provide) => {
    provide();
    expect(raw(() => growth(cell(125), cell(100)))).toEqual([[0.25]]);
  });

  it("keep errors beside formatted numbers", () => {
    provideOffice(MICROSOFT_365);
    const outcome = raw(() => growth(column(125, 5), column(100, 0)));
    expect(outcome).toEqual([
      [{ type: "Double", basicValue: 0.25, numberFormat: "0.0%" }],
      [expect.objectContaining({ basicValue: "#N/A", message: "“上期”为零或空白，无法计算" })],
    ]);
  });

  it("of very many cells are plain, or the web would not take them", () => {
    provideOffice(MICROSOFT_365);
    const many = column(...Array.from({ length: 10_001 }, () => 5));
    expect(callFunction(() => growth(many, cell(4)))).toContainEqual([0.25]);
  });
});

describe("a formula that takes a result", () => {
  /** What the same formulas give with and without formats on the way. */
  const inBoth = (call: () => unknown[][]): unknown[] =>
    [MICROSOFT_365, EXCEL_2021].map((sets) => {
      provideOffice(sets);
      const received = callFunctionOnValues(call);
      return received;
    });
  const callFunctionOnValues = (call: () => unknown[][]): unknown =>
    (raw(call) as unknown[][]).map((row) =>
      row.map((value) => (value as { basicValue?: unknown }).basicValue ?? value),
    );

  it.each<[string, () => unknown[][]]>([
    ["growth of shares", () => growth(share(cell(2), cell(8)), share(cell(1), cell(8)))],
    [
      "points between two rates",
      () => points(share(cell(2), cell(8)), share(cell(1), cell(8)), "1"),
    ],
    ["places by growth", () => rank(growth(column(5, 6), cell(4)), growth(column(5, 6), cell(4)))],
  ])("gives the same number in every host: %s", (_name, call) => {
    const [formatted, plain] = inBoth(call);
    expect(formatted).toEqual(plain);
  });

  it("counts the gap of two rates in points where their format tells that they are rates", () => {
    provideOffice(MICROSOFT_365);
    const [quarter, fifth] = [growth(cell(125), cell(100)), growth(cell(120), cell(100))];
    expect(callFunctionOnValues(() => gap(quarter, fifth))).toEqual([[5]]);
    expect(callFunctionOnValues(() => averageGap(quarter, fifth))).toEqual([[5]]);
    expect(callFunctionOnValues(() => gap(quarter, cell("20%")))).toEqual([[5]]);
    expect(callFunction(() => gap(quarter, cell(0.2)))).toEqual([
      "#VALUE!",
      expect.stringContaining("不能确定 0.2 是百分数还是小数"),
    ]);
  });

  it("is told as it shows", () => {
    provideOffice(MICROSOFT_365);
    expect(callFunction(() => amount(share(cell(1254.7), cell(30782.9))))).toEqual([["4.08%"]]);
    expect(callFunction(() => amount(growth(cell(125), cell(100))))).toEqual([["25.0%"]]);
  });

  it("is answered, not refused, where only the format tells what a rate is", () => {
    provideOffice(MICROSOFT_365);
    const rate = growth(cell(125), cell(100));
    expect(callFunctionOnValues(() => points(rate, cell("20%")))).toEqual([[5]]);
  });
});
