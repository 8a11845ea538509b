import { NO_UNIT, PERCENT, POINTS } from "../../../src/quantity/unit";
import { unitOf } from "../../../src/quantity/unitOf";
import { readFigure, type Expectation } from "../../../src/tables/read/readFigure";
import type { Cell } from "../../../src/workbook/workbook";
import { sheetOf } from "../../support/sheetOf";

const YUAN = unitOf("元") ?? NO_UNIT;
const WAN_YUAN = unitOf("万元") ?? NO_UNIT;
const AMOUNT: Expectation = { form: "amount" };
const RATE: Expectation = { form: "rate" };
const PERCENT_RATE: Expectation = { form: "rate", unit: PERCENT };
const POINTS_CHANGE: Expectation = { form: "points" };
const PLACE: Expectation = { form: "place" };

/** The cell as drawn, read, printed shortly. */
function read(drawn: string, expected: Expectation): string {
  return printed(sheetOf("表", [drawn]).rows[0]?.[0] ?? null, expected);
}

function printed(cell: Cell | null, expected: Expectation): string {
  const reading = readFigure(cell, expected);
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
    ['24400@0!.0,"万"', { ...AMOUNT, unit: YUAN }, "2.44万元 .1"],
    ["0.125@0.0%", AMOUNT, "0.125% .1"],
    ["0.125@0.0%", { ...AMOUNT, unit: YUAN }, "unit-mismatch"],
    ["44196@yyyy-mm-dd", AMOUNT, "not-a-number"],
    ['44196@yyyy"年"m"月"', AMOUNT, "not-a-number"],
    ['12@0" days"', AMOUNT, "12days .0"],
  ])("a number %s, expected %j, is %s", (drawn, expected, result) => {
    expect(read(drawn, expected)).toBe(result);
  });

  it.each([
    // 3,010,000,000 元 are shown in 万元, as 301000.0, and in 亿元.
    ["3010000000@0!.0,", { ...AMOUNT, unit: WAN_YUAN }, "301000万元 .1"],
    ["3010000000@0\\.0,", { ...AMOUNT, unit: WAN_YUAN }, "301000万元 .1"],
    ["3010000000@0!.0000", { ...AMOUNT, unit: WAN_YUAN }, "301000万元 .4"],
    ['3010000000@0\\.00,,"亿元"', { ...AMOUNT, unit: WAN_YUAN }, "30.1亿元 .2"],
    ["3010000@#,##0.0,", AMOUNT, "3010 .1"],
    ["2.4@0.00\\%", RATE, "0.024% .2"],
    ['2.4@0.00"%"', AMOUNT, "0.024% .2"],
    ['2.4@0.00"%"', POINTS_CHANGE, "2.4个百分点 .2"],
    ['3.1@0.0"‰"', RATE, "0.0031‰ .1"],
    ['12.3@0.0"件"', { ...AMOUNT, unit: YUAN }, "unit-mismatch"],
    ['24400@[>=10000]0!.0,"万元";0"元"', { ...AMOUNT, unit: YUAN }, "2.44万元 .1"],
    ['2440@[>=10000]0!.0,"万元";0"元"', { ...AMOUNT, unit: YUAN }, "2440元 .0"],
    ['12.3@General"亿元"', AMOUNT, "12.3亿元 .1"],
    ['20@0"家以上"', AMOUNT, "20家 .0"],
    ["1234.5@[$¥-804]#,##0.00", AMOUNT, "1234.5元 .2"],
    ["30.1@0.0\\m", AMOUNT, "30.1m .1"],
    // A letter may be a unit: under one of its own, or for millions, nobody knows which.
    ["30.1@0.0\\m", { ...AMOUNT, unit: YUAN }, "unreadable-format"],
    ['30100000@0.0,,"M"', AMOUNT, "unreadable-format"],
    ["1234.5@[$$-409]#,##0.00", AMOUNT, "unreadable-format"],
  ])(
    "a number %s whose format moves its point or writes beside it, expected %j, is %s",
    (drawn, expected, result) => {
      expect(read(drawn, expected)).toBe(result);
    },
  );

  it.each([
    ["-3.2@0.0_);(0.0)", "-3.2 .1"],
    ["-3.2@0.0;[Red]0.0", "-3.2 .1"],
    ["-3.2@0.0;0.0", "unreadable-format"],
    ["-0.04@0.0;(0.0)", "-0.04 .1"],
    ['-0.032@"↑"0.0%;"↓"0.0%', "-0.032% .1"],
    ['0@_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', "0 .0"],
    ['0@0.0;-0.0;"—"', "missing"],
    ["0@0.0;-0.0;", "missing"],
    ["5@;;;", "unreadable-format"],
    ["0@;;;", "missing"],
    ["2.5@# ?/?", "unreadable-format"],
    ["3010@[DBNum1]0", "unreadable-format"],
    ["300000@0.0E+00", "300000 .0"],
    ["301400@0.0E+00", "unreadable-format"],
    ["301400000000", "301400000000 .0"],
    ["1234567@000-0000", "unreadable-format"],
    ["12.5@0.0\\.0", "unreadable-format"],
  ])("a number %s shown in the way of accountants, engineers or clocks is %s", (drawn, result) => {
    expect(read(drawn, AMOUNT)).toBe(result);
  });

  it.each([
    ['-0.032@"增长"0.0%;"下降"0.0%', RATE, "-0.032% .1"],
    ['-0.032@"增长"0.0%;"下降"0.0%', AMOUNT, "unreadable-format"],
    ['3@"第"0"位"', PLACE, "3位 .0"],
    ["3@0.0", PLACE, "3位 .0"],
    ['3@"前"0', PLACE, "unreadable-format"],
  ])("a number %s among words, expected %j, is %s", (drawn, expected, result) => {
    expect(read(drawn, expected)).toBe(result);
  });

  it.each([
    // Growth of 25.47 % as a function gives it in Microsoft 365: the format is that of the value.
    [0.2547, "25.5%", PERCENT_RATE, "0.2547% .1"],
    [0.2547, "25.5%", RATE, "0.2547% .1"],
    [0.00004, "0.0%", RATE, "0.00004% .1"],
    [0.64, "+0.64", POINTS_CHANGE, "0.64个百分点 .2"],
    [-2, "-2", AMOUNT, "-2 .0"],
    [301000, "301.0", AMOUNT, "unreadable-format"],
    [0.2547, "2020-12-31", AMOUNT, "unreadable-format"],
  ])(
    "a number %d without a format that shows as %s, expected %j, is %s",
    (value, text, expected, result) => {
      expect(printed({ value, text, numberFormat: "General" }, expected)).toBe(result);
    },
  );

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
