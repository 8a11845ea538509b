import type { Narrative } from "../../../src/narrative/narrative";
import { renameHeading } from "../../../src/narrative/edits/renameHeading";

const text: Narrative = {
  title: "总结",
  subject: "甲市",
  omitted: [],
  sections: [
    { heading: "一、科技投入", role: "achievement", paragraphs: [] },
    { heading: "二、存在问题", role: "problem", paragraphs: [] },
  ],
};

describe("a heading of the user's own", () => {
  it("stands behind the number that the section has", () => {
    const edit = { kind: "heading", heading: "存在问题", text: "问题与不足" } as const;
    const { narrative, notices } = renameHeading(text, edit);
    expect(narrative.sections.map(({ heading }) => heading)).toEqual([
      "一、科技投入",
      "二、问题与不足",
    ]);
    expect(notices).toEqual([]);
  });

  it("is kept and told of where the section is gone", () => {
    const edit = { kind: "heading", heading: "创新平台", text: "平台" } as const;
    expect(renameHeading(text, edit)).toEqual({
      narrative: text,
      notices: [{ edit, code: "sentence-gone" }],
    });
  });
});
