const bareEntries = jest.requireActual<(source: string) => string>(
  "../../scripts/bundling/bareEntries",
);

describe("the entries of the lexicon as they are shipped", () => {
  it("have their words and meanings, and neither headings to read them in nor what they are taken for", () => {
    const entry = `{ id: "a", words: { 全省: "全省位次", 全市: "全市" }, meaning: { a: "全省位次" }, not: ["全省的"], from: "books" }`;
    const bare = `{ id: "a", words: { 全省: "", 全市: "" }, meaning: { a: "全省位次" }, not: [], from: "" }`;
    expect(bareEntries(`export const A = [${entry}];`)).toBe(`export const A = [${bare}];`);
  });

  it("are left as they are where they are no entries, or made otherwise", () => {
    const others = `const A = { words: { a: "b" } }; const B = { id: "b", words: wordsAs("c"), from };`;
    expect(bareEntries(others)).toBe(others);
  });
});
