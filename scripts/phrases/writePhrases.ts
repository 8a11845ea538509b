import { writeFileSync } from "node:fs";
import path from "node:path";
import { phrasesPage } from "./phrasesPage";
import { wordsPage } from "./wordsPage";

export const PHRASES_PAGE = path.resolve(__dirname, "../../src/narrative/wording/phrases.md");
export const WORDS_PAGE = path.resolve(__dirname, "../../docs/words.md");

if (require.main === module) {
  writeFileSync(PHRASES_PAGE, phrasesPage());
  writeFileSync(WORDS_PAGE, wordsPage());
}
