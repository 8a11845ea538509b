import { readFileSync } from "node:fs";
import { wordsPage } from "../../scripts/phrases/wordsPage";
import { WORDS_PAGE } from "../../scripts/phrases/writePhrases";
import { LEXICON } from "../../src/lexicon/lexicon";

describe("the page of all words", () => {
  it("holds every word of the lexicon today, so that none is lost unseen; npm run phrases writes it", () => {
    expect(readFileSync(WORDS_PAGE, "utf8")).toBe(wordsPage());
  });

  it("tells every entry by an id of its own", () => {
    const ids = LEXICON.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
