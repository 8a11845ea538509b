import { EXAMPLE_SHEETS } from "../../scripts/phrases/exampleSheets";
import { exampleSentence } from "../../scripts/phrases/exampleSentence";

describe("a clerk's plain sheet of one table", () => {
  it.each(EXAMPLE_SHEETS)("leads to a statement of the kind $kind: $says", (example) => {
    expect(exampleSentence(example)).toContain(example.says);
  });

  it("stands for each kind once", () => {
    const kinds = EXAMPLE_SHEETS.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe("the page of phrases", () => {
  it("shows a group by one example, and nearly every group that makes sentences", () => {
    const groups = EXAMPLE_SHEETS.flatMap((example) => example.groups);
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups.length).toBeGreaterThanOrEqual(30);
  });
});
