import { writeFileSync } from "node:fs";
import path from "node:path";
import { phrasesPage } from "./phrasesPage";

export const PHRASES_PAGE = path.resolve(__dirname, "../../src/narrative/wording/phrases.md");

if (require.main === module) writeFileSync(PHRASES_PAGE, phrasesPage());
