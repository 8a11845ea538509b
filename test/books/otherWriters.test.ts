import { readXlsx } from "../../src/hosts/xlsx/readXlsx";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { drawRefusals } from "../support/drawObservations";
import { WRITERS } from "../support/writers/writers";
import type { Book } from "./book";
import { books } from "./books";
import { figuresOf, workbookOf } from "./readBook";

/** What is read of a book as the program writes it: figures and refusals. */
async function readAs(write: (typeof WRITERS)[string], book: Book): Promise<readonly string[]> {
  const workbook = await readXlsx(await write(workbookOf(book).sheets));
  if (!workbook.ok) throw new Error(`${book.name}: ${workbook.problem.code}`);
  return toldOf(book, workbook.value);
}

function toldOf(book: Book, workbook: Parameters<typeof readWorkbook>[0]): readonly string[] {
  const reading = readWorkbook(workbook);
  return [...figuresOf(book, reading), ...drawRefusals(reading)];
}

describe("the gallery of workbooks is read alike as saved by", () => {
  const drawn = new Map(books.map((book) => [book, toldOf(book, workbookOf(book))]));

  it.each(Object.keys(WRITERS))(
    "%s",
    async (name) => {
      for (const book of books) {
        const write = WRITERS[name];
        if (!write) throw new Error(`No writer ${name}`);
        expect({ book: book.name, told: await readAs(write, book) }).toEqual({
          book: book.name,
          told: drawn.get(book),
        });
      }
    },
    60_000,
  );
});
