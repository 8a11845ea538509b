const { bareEntries } = jest.requireActual<{
  bareEntries: (source: string, listed: string) => string;
}>("../../scripts/bundling/bareEntries");

const bare = (source: string): string => bareEntries(source, "./listed");

describe("the entries of the lexicon as they are shipped", () => {
  it("have their words and meanings, and neither names nor anything that only readers look at", () => {
    const entry = `{ id: "a", words: { 全省: "全省位次", 全市: "全市" }, meaning: { a: "全省位次" }, not: ["全省的"], from: "books", reads: ["全省 → total"] }`;
    const shipped = `{ words: /* @__PURE__ */ $listed("全省 全市"), meaning: { a: "全省位次" }, }`;
    expect(bare(`export const A = [${entry}];`)).toBe(
      `import { listed as $listed } from "./listed";export const A = [${shipped}];`,
    );
  });

  it("are left as they are where they are no entries, and their words where they are made otherwise", () => {
    const others = `const A = { words: { a: "b" } };`;
    expect(bare(others)).toBe(others);
    expect(bare(`const B = { id: "b", words: wordsAs("c") };`)).toContain(
      `const B = { words: wordsAs("c") };`,
    );
  });

  it("have words apart where one holds a blank, each without its heading", () => {
    const entry = `const A = { id: "a", words: { "R&D 经费": "R&D 经费" }, meaning: 1 };`;
    expect(bare(entry)).toContain(`words: { "R&D 经费": "" }`);
  });

  it("leave behind no word of where they were met, wherever that stands", () => {
    const entry = `const A = { id: "a", words: { 全省: "全省" }, meaning: 1, from: FROM };`;
    expect(bare(entry)).not.toContain("FROM");
  });
});
