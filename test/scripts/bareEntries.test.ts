const { bareEntries } = jest.requireActual<{
  bareEntries: (source: string, options: { named: boolean }) => string;
}>("../../scripts/bundling/bareEntries");

describe("the entries of the lexicon as they are shipped", () => {
  const entry = `{ id: "a", words: { 全省: "全省位次", 全市: "全市" }, meaning: { a: "全省位次" }, not: ["全省的"], from: "books" }`;
  const bare = (id: string): string =>
    `{ id: "${id}", words: { 全省: "", 全市: "" }, meaning: { a: "全省位次" }, not: [], from: "" }`;

  it("have their words and meanings, and neither headings to read them in nor what they are taken for", () => {
    expect(bareEntries(`export const A = [${entry}];`, { named: true })).toBe(
      `export const A = [${bare("a")}];`,
    );
  });

  it("have no names in the pane, where nothing prints them", () => {
    expect(bareEntries(`export const A = [${entry}];`, { named: false })).toBe(
      `export const A = [${bare("")}];`,
    );
  });

  it("are left as they are where they are no entries, or made otherwise", () => {
    const others = `const A = { words: { a: "b" } }; const B = { id: "b", words: wordsAs("c"), from };`;
    expect(bareEntries(others, { named: true })).toBe(others);
  });
});
