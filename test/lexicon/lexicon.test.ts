import { BODY_WORDS } from "../../src/lexicon/bodies";
import { plainLabel } from "../../src/lexicon/script/plainLabel";
import { bodyName } from "../../src/tables/words/bodyName";
import { PARTS } from "./parts";

const NAMES: ReadonlySet<string> = new Set(["area", "institution", "firm"]);

describe("what keeps a text from being the name of a body", () => {
  const bars = BODY_WORDS.filter(({ meaning }) => !NAMES.has(meaning));

  it.each(bars.flatMap(({ words }) => Object.entries(words)))(
    "%s keeps %s from it",
    (word, line) => {
      expect(line).toContain(word);
      expect(bodyName(line)).toBeUndefined();
    },
  );
});

describe.each(PARTS)("$name", ({ entries, read }) => {
  const lines = entries.flatMap(({ id, words, meaning }) =>
    Object.entries(words).map(([word, line]) => ({ id, word, line, meaning })),
  );

  it.each(lines)("$id: $line holds $word and is read so", ({ word, line, meaning }) => {
    expect(plainLabel(line).key.toLowerCase()).toContain(plainLabel(word).key.toLowerCase());
    expect(read(line, word)).toEqual(meaning);
  });

  const others = entries.flatMap(({ words, not = [], meaning }) =>
    not.map((text) => ({ text, meaning, words: Object.keys(words) })),
  );

  it("is read in nothing that only looks alike", () => {
    const misread = others.filter(({ text, meaning, words }) =>
      words.some((word) => JSON.stringify(read(text, word)) === JSON.stringify(meaning)),
    );
    expect(misread).toEqual([]);
  });
});
