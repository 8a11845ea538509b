import { decimalsIn } from "../../src/quantity/decimalsIn";

describe("decimalsIn", () => {
  it.each([
    [0, 0],
    [200, 0],
    [1254.7, 1],
    [-0.21, 2],
    [2.5, 1],
    // In binary 2.3299999999999996; Excel shows 2.33.
    [0.0233 * 100, 2],
    [0.1 + 0.2, 1],
    [1 / 3, 15],
    [1e300, 0],
    [1.7976931348623157e308, 0],
  ])("of %d are %d", (value, expected) => {
    expect(decimalsIn(value)).toBe(expected);
  });
});
