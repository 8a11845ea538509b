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
  it.each(books)("$name: nothing is read that a person would not read", async (book) => {
    const { wrong, refused } = await comparisonOf(book);
    expect(wrong).toEqual(book.misread ?? []);
    expect(refused).toEqual(book.refused ?? []);
  });

  it("finds 98 of 100 figures that are not listed as misread, and refuses the rest", async () => {
    const comparisons: Comparison[] = [];
    for (const book of books) comparisons.push(await comparisonOf(book));
    const found = comparisons.flatMap((comparison) => comparison.found);
    const missing = comparisons.flatMap((comparison) => comparison.missing);
    expect(comparisons.flatMap(({ lost }) => lost)).toEqual([]);
    expect(found.length / (found.length + missing.length)).toBeGreaterThanOrEqual(0.98);
  });

  it("shows every book of the folder, each under its own name", async () => {
    const files = (await readdir(__dirname)).filter((file) => file.endsWith(".book.ts"));
    expect(books.map(({ name }) => `${name}.book.ts`).sort()).toEqual(files.sort());
  });
});
