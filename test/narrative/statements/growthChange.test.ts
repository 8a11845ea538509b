import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";
import { readingOfSheet } from "../../support/readingOfSheet";

function written(...rows: string[]) {
  const narrative = writeNarrative(readingOfSheet(rows), {});
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

const ofYears = (before: number, now: number) =>
  written(
    "指标 | 单位 | 2022年 | 2023年",
    `高新技术产业增加值增速 | % | ${before} | ${now}`,
    "技术合同成交额 | 亿元 | 8 | 9",
  );

const ofMonths = written(
  "指标 | 单位 | 2023年上半年 | 2023年前三季度",
  "高新技术产业增加值 | 亿元 | 31.46 | 48.7",
  "高新技术产业增加值增速 | % | 20.7 | 21.4",
);

describe("growth against earlier growth", () => {
  it.each([
    ["slower", 9.1, 7, "增长7%，增速比上年回落2.1个百分点"],
    ["faster", 7, 9.1, "增长9.1%，增速比上年加快2.1个百分点"],
  ])("is told %s than the year before", (_, before, now, words) => {
    expect(printText(ofYears(before, now))).toContain(words);
  });

  it.each([
    ["of a fall", -3, 7],
    ["to a fall", 7, -3],
    ["that is the same", 7, 7],
  ])("is not told %s", (_, before, now) => {
    expect(printText(ofYears(before, now))).not.toMatch(/加快|回落/);
  });

  it("is told of earlier months of the year, which are named", () => {
    expect(printText(ofMonths)).toContain("同比增长21.4%，比上半年加快0.7个百分点");
  });

  it("follows from its cells", () => {
    const all = sentencesOf(ofMonths).flatMap(evidenceIn);
    const change = all.find(({ rule }) => rule === "growth-change");
    if (!change) throw new Error("no change of growth");
    expect(recompute(change)).toBeCloseTo(change.value, 9);
  });
});
