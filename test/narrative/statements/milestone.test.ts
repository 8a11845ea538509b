import { roundMark } from "../../../src/narrative/statements/milestone/find";
import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";
import { readingOfSheet } from "../../support/readingOfSheet";

function written(...values: readonly (number | string)[]) {
  const rows = [
    "指标 | 单位 | 2019年 | 2020年 | 2021年 | 2022年 | 2023年",
    `技术合同成交额 | 亿元 | ${values.join(" | ")}`,
  ];
  const narrative = writeNarrative(readingOfSheet(rows), { length: "full" });
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

describe("a round figure passed for the first time", () => {
  it("is told of the years that are known, behind the record of the same years", () => {
    expect(printText(written(700, 760, 820, 990, 1080))).toContain(
      "创2019年以来新高，首次突破1000亿元",
    );
  });

  it.each([
    ["passed before", [700, 1020, 820, 990, 1080]],
    ["only reached", [700, 760, 820, 990, 1000]],
    ["of years of which one is missing", [700, "", 820, 990, 1080]],
    ["of too small a figure", [7, 8, 8.5, 9.9, 10.8]],
  ])("is not told where it was %s", (_, values) => {
    expect(printText(written(...values))).not.toContain("突破");
  });

  it("follows from the cells", () => {
    const all = sentencesOf(written(700, 760, 820, 990, 1080)).flatMap(evidenceIn);
    const found = all.find(({ rule }) => rule === "milestone");
    if (!found) throw new Error("no milestone");
    expect(recompute(found)).toBe(found.value);
    expect(found.operands).toHaveLength(5);
  });

  it.each([
    [9999.5, 9000],
    [100.5, 100],
    [100, undefined],
    [10_000.5, undefined],
  ])("below %d is %s", (value, mark) => {
    expect(roundMark(value)).toBe(mark);
  });
});
