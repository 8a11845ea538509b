import { printNumber } from "../../src/quantity/printNumber";

describe("printNumber", () => {
  it.each([
    [13065, 0, "13065"],
    [2.4, 2, "2.40"],
    [1254.65, 1, "1254.7"],
    [-0.04, 1, "0.0"],
  ])("writes %d with %d decimals as %s, without separators", (value, decimals, text) => {
    expect(printNumber(value, decimals)).toBe(text);
  });

  it.each([
    [999, 0, "999"],
    [1000, 0, "1,000"],
    [-13065.25, 2, "-13,065.25"],
    [1234567.12345, 5, "1,234,567.12345"],
  ])("groups %d on request", (value, decimals, text) => {
    expect(printNumber(value, decimals, true)).toBe(text);
  });
});
