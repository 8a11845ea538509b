import { NO_UNIT, PERCENT, POINTS } from "../../../src/quantity/unit";
import { unitOf } from "../../../src/quantity/unitOf";
import { readFigure, type Expectation } from "../../../src/tables/read/readFigure";
import { sheetOf } from "../../support/sheetOf";

const YUAN = unitOf("元") ?? NO_UNIT;
const AMOUNT: Expectation = { form: "amount" };
const RATE: Expectation = { form: "rate" };
const PERCENT_RATE: Expectation = { form: "rate", unit: PERCENT };
const POINTS_CHANGE: Expectation = { form: "points" };
const PLACE: Expectation = { form: "place" };

/** The cell as drawn, read, printed shortly. */
function read(drawn: string, expected: Expectation): string {
  const reading = readFigure(sheetOf("表", [drawn]).rows[0]?.[0] ?? null, expected);
  if (reading.kind === "missing") return "missing";
  if (reading.kind === "refused") return reading.problem.code;
  const { value, unit, decimals } = reading;
  return `${value}${unit.symbol} .${decimals}`;
}

describe("readFigure", () => {
  it.each([
    ["12.5", AMOUNT, "12.5 .1"],
    ["12.50@0.00", AMOUNT, "12.5 .2"],
    ["110.699588477366", AMOUNT, "110.699588477366 .7"],
    ["1e-7", AMOUNT, "1e-7 .7"],
    ["1e-300", AMOUNT, "not-a-number"],
    ["1.7e308", AMOUNT, "not-a-number"],
    ["1.000@0.00000000000000000000", AMOUNT, "1 .15"],
    ["12345.6@#,##0.0", AMOUNT, "12345.6 .1"],
    ['2.44@0.00"亿元"', AMOUNT, "2.44亿元 .2"],
    ['2.44@0.00"亿"', { ...AMOUNT, unit: YUAN }, "2.44亿元 .2"],
    ['24400@0!.0,"万"', { ...AMOUNT, unit: YUAN }, "24400元 .0"],
    ["0.125@0.0%", AMOUNT, "0.125% .1"],
    ["0.125@0.0%", { ...AMOUNT, unit: YUAN }, "unit-mismatch"],
    ["44196@yyyy-mm-dd", AMOUNT, "not-a-number"],
    ['44196@yyyy"年"m"月"', AMOUNT, "not-a-number"],
    ['12@0" days"', AMOUNT, "12 .0"],
  ])("a number %s, expected %j, is %s", (drawn, expected, result) => {
    expect(read(drawn, expected)).toBe(result);
  });

  it.each([
    ["12.5", RATE, "ambiguous-rate"],
    ["12.5", PERCENT_RATE, "0.125% .1"],
    ["12.5", { ...RATE, fraction: true } as const, "12.5% .0"],
    ["0.125", { ...RATE, fraction: true } as const, "0.125% .1"],
    ["0.125@0.0%", RATE, "0.125% .1"],
    ["0.125@0.0%", PERCENT_RATE, "0.125% .1"],
    ["'12.5%", RATE, "0.125% .1"],
    ["'12.5", PERCENT_RATE, "0.125% .1"],
    ["'2.1个百分点", PERCENT_RATE, "unit-mismatch"],
    ["'2.1件", RATE, "unit-mismatch"],
    ["0.21", POINTS_CHANGE, "0.21个百分点 .2"],
    ["0.0021@0.00%", POINTS_CHANGE, "0.21个百分点 .2"],
    ["'0.21%", POINTS_CHANGE, "unit-mismatch"],
    ["-0.4", { form: "amount", unit: POINTS } as const, "-0.4个百分点 .1"],
  ])("a rate %s, expected %j, is %s", (drawn, expected, result) => {
    expect(read(drawn, expected)).toBe(result);
  });

  it.each([
    ["4", "4位 .0"],
    ["4.5", "not-a-number"],
    ["0", "not-a-number"],
    ["-1", "not-a-number"],
    ["第四位", "4位 .0"],
    ["并列第1", "1位 .0"],
    ["前10", "10位 .0"],
    ["前列", "text-in-number-column"],
    ["—", "missing"],
  ])("a place %s is %s", (drawn, result) => expect(read(drawn, PLACE)).toBe(result));

  it.each([
    ["", "missing"],
    ["——", "missing"],
    ["暂无", "missing"],
    ["0", "0 .0"],
    ["-0", "0 .0"],
    ["#N/A!", "error-value"],
    ["xx.x%", "placeholder"],
    ["约二十家左右", "not-a-number"],
  ])("%j, of which nothing is expected, is %s", (drawn, result) => {
    const expected = result === "not-a-number" ? "text-in-number-column" : result;
    expect(read(drawn, AMOUNT)).toBe(expected);
  });

  it("quotes no more of a text than a sentence can hold, and takes no time over it", () => {
    const cell = { value: "*".repeat(30000), text: "", numberFormat: "General" };
    expect(readFigure(cell, AMOUNT)).toEqual({
      kind: "refused",
      problem: { code: "text-in-number-column", detail: { text: "*".repeat(40) } },
    });
  });
});
