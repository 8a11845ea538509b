import { readdirSync, readFileSync } from "node:fs";
import { printText } from "../../src/narrative/print/printText";
import { writeNarrative } from "../../src/narrative/writeNarrative";
import { readWorkbook } from "../../src/tables/readWorkbook";
import { matchOutput } from "../support/matchOutput";
import { bookOf, sheetOf } from "../support/sheetOf";

/**
 * Workbooks in the manner of other offices than a science bureau, their figures invented, with the whole texts written from
 * them. A text that changes is read aloud before it is kept: `UPDATE_OUTPUT=1 npx jest test/texts`.
 */
const BOOKS = "test/texts/books";

/** A `## ` line begins a sheet, drawn as `sheetOf` draws it. */
function readBook(file: string) {
  const sheets = readFileSync(`${BOOKS}/${file}`, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((sheet) => {
      const [name = "", ...rows] = sheet.trimEnd().split("\n");
      return sheetOf(name, rows);
    });
  return readWorkbook(bookOf(...sheets));
}

describe("the whole texts of workbooks as other offices lay them out", () => {
  it.each(readdirSync(BOOKS).sort())("%s reads as it was read and kept", (file) => {
    const reading = readBook(file);
    const texts = (["brief", "standard", "full"] as const).map((length) => {
      const written = writeNarrative(reading, { length });
      return written.ok ? `# ${length}\n\n${printText(written.value)}` : written.problem.code;
    });
    matchOutput(`texts/${file.replace(/\.txt$/, "")}`, texts.join("\n"));
  });
});
