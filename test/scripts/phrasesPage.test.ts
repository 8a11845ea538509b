import { readFileSync } from "node:fs";
import { phrasesPage } from "../../scripts/phrases/phrasesPage";
import { PHRASES_PAGE } from "../../scripts/phrases/writePhrases";

describe("the page of all phrases", () => {
  it("is what the phrase tables say today; npm run phrases writes it", () => {
    expect(readFileSync(PHRASES_PAGE, "utf8")).toBe(phrasesPage());
  });
});
