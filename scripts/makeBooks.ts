import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { books } from "../test/books/books";
import { reports } from "../test/books/reports/reports";
import { writeBook } from "../test/books/readBook";

/** Writes the gallery of workbooks, to be opened in the workbench: `npm run books`. */
async function makeBooks(): Promise<void> {
  const folder = join(__dirname, "../build/books");
  await mkdir(folder, { recursive: true });
  for (const book of [...books, ...reports]) {
    await writeFile(join(folder, `${book.name}.xlsx`), await writeBook(book));
  }
}

void makeBooks();
