import type { Period } from "../../src/quantity/period";
import { printPeriod } from "../../src/quantity/printPeriod";

const calendar = (year: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "calendar", year }
    : { kind: "calendar", year, months: { from, to } };
const relative = (offset: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "relative", offset }
    : { kind: "relative", offset, months: { from, to } };

describe("printPeriod", () => {
  it.each([
    [calendar(2020), "2020年"],
    [calendar(2020, 1, 11), "2020年1—11月"],
    [calendar(2020, 9), "2020年9月"],
    [calendar(2020, 1, 3), "2020年一季度"],
    [calendar(2020, 1, 9), "2020年前三季度"],
    [relative(0), "本年"],
    [relative(-1, 1, 6), "上年上半年"],
    [relative(-2), "前年"],
    [relative(1), "下年"],
    [relative(-3), "3年前"],
    [relative(2), "2年后"],
  ])("writes %j as %s", (period, text) => {
    expect(printPeriod(period)).toBe(text);
  });

  // The signature of a report writes its year digit by digit (二〇二〇年); a year that nobody names has no digits.
  it.each([
    [calendar(2020), "二〇二〇年"],
    [calendar(2020, 4), "二〇二〇年四月"],
    [relative(0), "本年"],
    [relative(-1, 1, 6), "上年上半年"],
  ])("writes %j in Chinese numerals as %s", (period, text) => {
    expect(printPeriod(period, "chinese")).toBe(text);
  });

  it("calls only a year that is named 年度", () => {
    expect(printPeriod(calendar(2020), "annual")).toBe("2020年度");
    expect(printPeriod(relative(0), "annual")).toBe("本年");
  });
});
