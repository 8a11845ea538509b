import { decimalsShown } from "../../src/quantity/decimalsShown";

describe("decimalsShown", () => {
  it.each([
    ["2.40", 2],
    ["2.4%", 1],
    ["２．４０", 2],
    ["1,254.70亿元", 2],
    ["13065", 0],
    ["—", 0],
    ["", 0],
  ])("counts those of “%s” as %d", (text, count) => {
    expect(decimalsShown(text)).toBe(count);
  });
});
