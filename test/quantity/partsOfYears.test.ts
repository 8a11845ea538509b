import { isFinalPartOf } from "../../src/quantity/isFinalPartOf";
import type { Period } from "../../src/quantity/period";
import { periodTogether, yearOfAll } from "../../src/quantity/periodTogether";

const of = (year: number, from?: number, to = from): Period => ({
  kind: "calendar",
  year,
  ...(from !== undefined && to !== undefined && { months: { from, to } }),
});
const lastYear: Period = { kind: "relative", offset: -1, months: { from: 12, to: 12 } };

describe("the last part of a period", () => {
  it.each<[what: string, part: Period, whole: Period, isLast: boolean]>([
    ["June is that of 1—6月", of(2023, 6), of(2023, 1, 6), true],
    ["the fourth quarter is that of its year", of(2023, 10, 12), of(2023), true],
    ["May is not that of 1—6月", of(2023, 5), of(2023, 1, 6), false],
    ["July is not that of 1—6月", of(2023, 7), of(2023, 1, 6), false],
    ["June of another year is not", of(2022, 6), of(2023, 1, 6), false],
    ["a year is not that of itself", of(2023), of(2023), false],
    ["a month of 上年 is not that of a year by its number", lastYear, of(2023), false],
  ])("%s", (_, part, whole, isLast) => {
    expect(isFinalPartOf(part, whole)).toBe(isLast);
  });
});

describe("several periods of one year", () => {
  it.each<[what: string, periods: readonly Period[], together: Period | undefined]>([
    ["two months that follow each other", [of(2023, 3), of(2023, 4)], of(2023, 3, 4)],
    ["in whatever order they stand", [of(2023, 4), of(2023, 3)], of(2023, 3, 4)],
    ["four quarters", [1, 4, 7, 10].map((from) => of(2023, from, from + 2)), of(2023)],
    ["months with a gap", [of(2023, 1), of(2023, 3)], undefined],
    ["months of two years", [of(2022, 12), of(2023, 1)], undefined],
    ["a year and one of its months", [of(2023), of(2023, 1)], undefined],
    ["one alone", [of(2023, 1, 3)], undefined],
  ])("%s are together what they cover, or nothing", (_, periods, together) => {
    expect(periodTogether(periods)).toEqual(together);
  });

  it("are of that year, with or without a gap", () => {
    expect(yearOfAll([of(2023, 1), of(2023, 3)])).toEqual(of(2023));
    expect(yearOfAll([of(2023, 1), of(2022, 3)])).toBeUndefined();
  });
});
