import { checkDraft } from "../../../src/check/checkDraft";
import { printText } from "../../../src/narrative/print/printText";
import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { evidenceIn, recompute, sentencesOf } from "../../support/recompute";
import { readingOfSheet } from "../../support/readingOfSheet";

/** Invented places of a city before and after the summer. */
const reading = (before: number, now: number) =>
  readingOfSheet([
    "指标 | 单位 | 2023年上半年 | 2023年前三季度",
    "规上工业增加值 | 亿元 | 31.4 | 48.9",
    "规上工业增加值增速 | % | 8.1 | 8.6",
    `规上工业增加值增速全省位次 | 位 | ${before} | ${now}`,
  ]);

function written(before: number, now: number) {
  const narrative = writeNarrative(reading(before, now), {});
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return narrative.value;
}

describe("a place against the one of earlier months of the year", () => {
  it.each([
    ["gained", 9, 6, "居全省第6位，比上半年前移3位"],
    ["lost", 6, 9, "居全省第9位，比上半年后移3位"],
  ])("is told as %s", (_, before, now, words) => {
    expect(printText(written(before, now))).toContain(words);
  });

  it("is not told where it has not changed", () => {
    expect(printText(written(6, 6))).not.toMatch(/[前后]移/);
  });

  it("follows from its cells", () => {
    const all = sentencesOf(written(9, 6)).flatMap(evidenceIn);
    const change = all.find(({ rule }) => rule === "rank-change");
    if (!change) throw new Error("no places gained");
    expect(recompute(change)).toBe(3);
  });

  it("is borne out in a draft, and blamed where it is another", () => {
    const verdicts = (text: string) =>
      checkDraft(reading(9, 6), text).checked.map(({ judgement }) => judgement.verdict);
    const said = "规上工业增加值同比增长8.6%，居全省第6位，比上半年前移3位。";
    expect(verdicts(`2023年前三季度，${said}`)).toEqual(["consistent", "consistent", "consistent"]);
    expect(verdicts(`2023年前三季度，${said.replace("3位", "2位")}`)[2]).toBe("inconsistent");
  });
});
