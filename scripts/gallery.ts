/** Writes the page of the gallery into the folder that is named: run anew by `npm run dev` after each build. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { books } from "../test/books/books";
import { workbookOf } from "../test/books/readBook";
import { reports } from "../test/books/reports/reports";
import { galleryPage } from "../workbench/dev/galleryPage";

const [folder = "build/dev/workbench/gallery"] = process.argv.slice(2);
const shown = [...books, ...reports].map((book) => ({
  name: book.name,
  workbook: workbookOf(book),
}));
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, "index.html"), galleryPage(shown));
