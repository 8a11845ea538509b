import { writeNarrative } from "../../../src/narrative/writeNarrative";
import { readingOfSheet } from "../../support/readingOfSheet";
import { sentencesOf } from "../../support/recompute";
import { statementText } from "../../../src/narrative/change/statementText";

function sentences(...rows: string[]) {
  const narrative = writeNarrative(
    readingOfSheet(["2023年指标", "指标 | 单位 | 2022年 | 2023年", ...rows]),
    {},
  );
  if (!narrative.ok) throw new Error(narrative.problem.code);
  return sentencesOf(narrative.value).map((one) => [one.id, statementText(one)] as const);
}

const PATENTS = [
  "发明专利授权量 | 件 | 100 | 120",
  "实用新型专利授权量 | 件 | 200 | 149",
  "外观设计专利授权量 | 件 | 100 | 80",
];

describe("what fell among the indicators of a theme", () => {
  it("is told in one sentence, figures in their order", () => {
    expect(sentences(...PATENTS).map(([, text]) => text)).toContain(
      "实用新型专利授权量、外观设计专利授权量比上年分别下降25.5%和20.0%。",
    );
  });

  it("changes that one sentence where one more falls", () => {
    const [before, after] = [PATENTS, ["发明专利授权量 | 件 | 100 | 90", ...PATENTS.slice(1)]].map(
      (rows) => new Map(sentences(...rows)),
    );
    const fell = [...(after ?? [])].find(([id]) => id.startsWith("falls"));
    expect(fell?.[1]).toBe(
      "发明专利授权量、实用新型专利授权量、外观设计专利授权量比上年分别下降10.0%、25.5%和20.0%。",
    );
    expect(before?.has(fell?.[0] ?? "")).toBe(true);
  });

  it("rises, of what should not", () => {
    expect(
      sentences(
        "不良率 | 件 | 1 | 1",
        "投诉举报 | 件 | 100 | 140",
        "信访积案 | 件 | 100 | 120",
      ).map(([, text]) => text),
    ).toContain("投诉举报、信访积案比上年分别上升40.0%和20.0%。");
  });
});
