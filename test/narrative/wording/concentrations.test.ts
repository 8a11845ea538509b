import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** The air over a city; the figures are invented. */
const AIR = [
  "2023年甲市环境空气质量情况|<|<|<|<",
  "指标|单位|2023年|2022年|同比（%）",
  "PM10|微克/立方米|81|95|-14.7",
  "O3|微克/立方米|196|187|4.8",
  "综合指数改善幅度|%|-13.1||",
];

describe("what is in the air", () => {
  const text = textOf(readingOfSheet(AIR));

  it("rises and does not grow", () => {
    expect(text).toMatch(/O3为?196微克\/立方米，[^，。]{2,4}上升4\.8%/);
  });

  it("is not told to be better by less than nothing", () => {
    expect(text).not.toContain("-13.1");
  });
});
