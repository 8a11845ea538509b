import { roundHalfEven, roundHalfUp } from "../../src/quantity/round";

describe("roundHalfUp", () => {
  // Expected values: what Excel's ROUND shows for the same decimal literals.
  it.each([
    [1.005, 2, "1.01"],
    [2.675, 2, "2.68"],
    [1.115, 2, "1.12"],
    [0.285, 2, "0.29"],
    [-1.005, 2, "-1.01"],
    [0.5, 0, "1"],
    [-0.5, 0, "-1"],
    [2.5, 0, "3"],
    [1254.7, 2, "1254.70"],
    [1e21, 0, "1000000000000000000000"],
    [0.0000004, 6, "0.000000"],
  ])("rounds %d to %d decimals as %s", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  it("sees the number as Excel shows it, not as binary stores it", () => {
    // 0.05 * 2.3 is 0.11499999999999999 in binary, 0.115 on 15 digits.
    expect(roundHalfUp(0.05 * 2.3, 2)).toBe("0.12");
  });

  it.each([-0, -0.001, -0.004])("prints no minus before a zero (%d)", (value) => {
    expect(roundHalfUp(value, 2)).toBe("0.00");
  });
});

describe("roundHalfEven", () => {
  // GB/T 8170-2008, 3.2.4: a final 5 goes to the even neighbour.
  it.each([
    [1.05, 1, "1.0"],
    [0.35, 1, "0.4"],
    [2.5, 0, "2"],
    [3.5, 0, "4"],
    [-2.5, 0, "-2"],
    [2.51, 0, "3"],
    [-0.005, 2, "0.00"],
  ])("rounds %d to %d decimals as %s", (value, decimals, expected) => {
    expect(roundHalfEven(value, decimals)).toBe(expected);
  });
});
