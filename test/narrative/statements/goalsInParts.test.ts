import { readingOfSheet } from "../../support/readingOfSheet";
import { textOf } from "../../support/textOf";

/** Goals of a bureau of transport; the figures are invented. */
const GOALS = [
  "2023年甲市交通目标完成情况|<|<|<",
  "指标|单位|年度目标|实际完成",
  "客运量|万人|3600|3710",
  "货运量|万吨|2500|2680",
  "港口吞吐量|万吨|450|473",
  "公路投资|万元|29000|29800",
];
const ALL_MET = "4项年度目标全面完成";

describe("how many goals are met", () => {
  it("is said where each is one of its own", () => {
    expect(textOf(readingOfSheet(GOALS))).toContain(ALL_MET);
  });

  it.each([
    ["one is part of another", [...GOALS, ".　其中：国省道|万元|12000|12600"]],
    ["one is set twice", [...GOALS, "客运量增长|%|3.0|4.5", "客运量|万人|3600|3710"]],
  ])("is not where %s", (_, sheet) => {
    expect(textOf(readingOfSheet(sheet))).not.toMatch(/[0-9]项年度目标/);
  });
});
