import { readBook, textsOf } from "../readBook";
import { compareBook } from "../compareBook";
import { reports } from "./reports";

/** The books whose every figure has been read by hand. */
const read = reports.filter(({ observations }) => observations.length > 0);

describe("the workbooks behind real reports", () => {
  it.each(read)("$name: every figure of every sheet is read as a person reads it", async (book) => {
    const { wrong, missing, refused } = await compareBook(book);
    expect(wrong).toEqual([]);
    expect(missing).toEqual([]);
    expect(refused).toEqual([]);
  });

  it.each(read)("$name: every text is found, with the part it plays", async (book) => {
    expect(textsOf(await readBook(book))).toEqual(book.texts);
  });
});
