import { readdir } from "node:fs/promises";
import type { Book } from "./book";
import { books } from "./books";
import { compareBook, type Comparison } from "./compareBook";

const compared = new Map<Book, Promise<Comparison>>();

/** Writing and reading a book takes a while: each is compared once. */
function comparisonOf(book: Book): Promise<Comparison> {
  const comparison = compared.get(book) ?? compareBook(book);
  compared.set(book, comparison);
  return comparison;
}

describe("the gallery of workbooks", () => {
  it.each(books)("$name: is read as a person reads it", async (book) => {
    const { wrong, missing, refused, untold } = await comparisonOf(book);
    expect(wrong).toEqual([]);
    expect(missing).toEqual([]);
    expect(refused).toEqual(book.refused ?? []);
    expect(untold).toEqual([]);
  });

  it("yields 98 of 100 figures in its cells that are of use, and refuses the rest", async () => {
    let read = 0;
    let figures = 0;
    for (const book of books) {
      const { readCells, unreadCells, setAside } = await comparisonOf(book);
      read += readCells.length;
      figures += readCells.length + unreadCells.length - setAside.length;
    }
    expect(figures).toBeGreaterThan(500);
    expect(read / figures).toBeGreaterThanOrEqual(0.98);
  }, 30_000);

  it("shows every book of the folder, each under its own name", async () => {
    const files = (await readdir(__dirname)).filter((file) => file.endsWith(".book.ts"));
    expect(books.map(({ name }) => `${name}.book.ts`).sort()).toEqual(files.sort());
  });
});
