import type { Language } from "../../src/language";
import { explainQuantity } from "../../src/narrative/explainQuantity";
import type { Evidence } from "../../src/narrative/narrative";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { RULES } from "../../src/narrative/wording/rules";
import { regionReading } from "../support/regionReading";
import { evidenceIn, sentencesOf } from "../support/recompute";

function figures(subject: string): readonly Evidence[] {
  const written = writeNarrative(regionReading(), { subject });
  return written.ok ? sentencesOf(written.value).slice(0, 1).flatMap(evidenceIn) : [];
}

describe("explainQuantity", () => {
  const [level, share, , , rank, gap] = figures("四川");
  const explain = (figure: Evidence | undefined, language: Language = "zh-CN") => {
    if (!figure) throw new Error("四川 has fewer figures than expected");
    return explainQuantity(figure, language);
  };

  it("of a figure that stands in a cell names the cell and what it shows", () => {
    expect(explain(level)).toEqual({
      rule: "取自单元格",
      operands: [
        {
          role: "数值",
          address: "2022年!B27",
          text: "1215.0亿元",
          cell: { sheet: "2022年", row: 26, column: 1 },
        },
      ],
    });
  });

  it("of a share names part and whole, and whose whole it is", () => {
    expect(explain(share).operands.map(({ role, text }) => [role, text])).toEqual([
      ["部分", "1215.0亿元"],
      ["总量", "全国 30782.9亿元"],
    ]);
  });

  it("of a rank gathers the peers into areas and names who was left out", () => {
    const { rule, operands } = explain(rank);
    expect(rule).toContain("数值相同者位次相同");
    expect(operands.map(({ role, address, text }) => [role, address, text])).toEqual([
      ["本单位", "2022年!C27", "2.14%"],
      ["参加排位的其他成员", "2022年!C5:C26", "共22个"],
      ["参加排位的其他成员", "2022年!C28:C35", "共8个"],
      ["未参加排位", "2022年!C4", "全国 2.54%"],
    ]);
  });

  it("of a gap names both rates", () => {
    expect(explain(gap).operands.map(({ text }) => text)).toEqual(["2.14%", "全国 2.54%"]);
  });

  it("speaks English as well", () => {
    const { rule, operands } = explain(rank, "en-US");
    expect(rule).toMatch(/^Competition ranking/);
    expect(operands.map(({ role }) => role)).toEqual([
      "Subject",
      "Others ranked",
      "Others ranked",
      "Not ranked",
    ]);
  });

  it("has words for every rule in both languages", () => {
    for (const words of Object.values(RULES)) {
      expect(words["zh-CN"]).not.toBe("");
      expect(words["en-US"]).not.toBe("");
    }
  });
});
