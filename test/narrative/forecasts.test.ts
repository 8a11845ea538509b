import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readingOfSheet } from "../support/readingOfSheet";

/** The whole text of one sheet; all figures are invented. */
function textOf(...rows: string[]): string {
  const written = writeNarrative(readingOfSheet(rows), {});
  if (!written.ok) throw new Error(written.problem.code);
  return printText(written.value);
}

describe("an expected level and the growth beside it", () => {
  it.each([
    ["42%", "同比增长42%"],
    ["-15%", "同比下降15%"],
  ])("are one sentence, both expected: %s", (rate, said) => {
    const text = textOf(
      "2008年开发区主要指标预计",
      "指标|单位|上半年预计|同比增长%",
      `总收入|亿元|500|${rate}`,
    );
    expect(text).toContain(`预计总收入达到500亿元，${said}。`);
    expect(text.match(/同比/g)).toHaveLength(1);
  });

  it("leave the growth of an actual level before them a fact", () => {
    const { observations } = readingOfSheet([
      "2008年开发区主要指标",
      "指标|单位|上半年|同比增长%|全年预计",
      "总收入|亿元|500|42%|1100",
    ]);
    expect(observations.map(({ measure, status }) => [measure, status])).toEqual([
      ["level", undefined],
      ["growth", undefined],
      ["level", "forecast"],
    ]);
  });
});
