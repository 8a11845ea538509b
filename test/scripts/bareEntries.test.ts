const { bareEntries } = jest.requireActual<{
  bareEntries: (source: string, options: { named: boolean }) => string;
}>("../../scripts/bundling/bareEntries");

describe("the entries of the lexicon as they are shipped", () => {
  const entry = `{ id: "a", words: { 全省: "全省位次", 全市: "全市" }, meaning: { a: "全省位次" }, not: ["全省的"], from: "books" }`;
  const bare = (id: string): string =>
    `{${id} words: { 全省: "", 全市: "" }, meaning: { a: "全省位次" }, }`;

  it("have their words and meanings, and neither headings to read them in nor what they are taken for", () => {
    expect(bareEntries(`export const A = [${entry}];`, { named: true })).toBe(
      `export const A = [${bare(' id: "a",')}];`,
    );
  });

  it("have no names in the pane, where nothing prints them", () => {
    expect(bareEntries(`export const A = [${entry}];`, { named: false })).toBe(
      `export const A = [${bare("")}];`,
    );
  });

  it("are left as they are where they are no entries, and their words where they are made otherwise", () => {
    const others = `const A = { words: { a: "b" } }; const B = { id: "b", words: wordsAs("c") };`;
    expect(bareEntries(others, { named: true })).toBe(others);
  });

  it("leave behind no word of where they were met, wherever that stands", () => {
    const entry = `const A = { id: "a", words: { 全省: "全省" }, meaning: 1, from: FROM };`;
    expect(bareEntries(entry, { named: true })).not.toContain("FROM");
  });
});
