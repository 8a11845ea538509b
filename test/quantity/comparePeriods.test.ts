import { comparePeriods } from "../../src/quantity/comparePeriods";
import type { Period } from "../../src/quantity/period";
import { previousYear } from "../../src/quantity/previousYear";
import { samePeriod } from "../../src/quantity/samePeriod";

const calendar = (year: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "calendar", year }
    : { kind: "calendar", year, months: { from, to } };
const relative = (offset: number, from?: number, to = from): Period =>
  from === undefined || to === undefined
    ? { kind: "relative", offset }
    : { kind: "relative", offset, months: { from, to } };

describe("periods", () => {
  it("the year before keeps the months", () => {
    expect(previousYear(calendar(2020, 1, 11))).toEqual(calendar(2019, 1, 11));
    expect(previousYear(relative(0, 1, 6))).toEqual(relative(-1, 1, 6));
  });

  it("are the same only when year and months are", () => {
    expect(samePeriod(calendar(2020), { year: 2020, kind: "calendar" })).toBe(true);
    expect(samePeriod(calendar(2020), calendar(2020, 1, 11))).toBe(false);
    expect(samePeriod(calendar(2020), calendar(2019))).toBe(false);
  });

  it("are the same where the one is the year and the other its twelve months", () => {
    expect(samePeriod(calendar(2020), calendar(2020, 1, 12))).toBe(true);
    expect(samePeriod(relative(0, 1, 12), relative(0))).toBe(true);
  });

  it("run by year, then by the month they end in", () => {
    const sorted = [
      calendar(2019),
      calendar(2020, 1, 3),
      calendar(2020, 1, 6),
      calendar(2020),
      relative(-1),
      relative(0),
    ];
    expect([...sorted].reverse().sort(comparePeriods)).toEqual(sorted);
  });
});
